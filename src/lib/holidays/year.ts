/** The public holidays of one year in Viet Nam, as far as they change the working week. */
export interface HolidayYear {
  year: number
  /** `decided`: checked against the notice named in `source`; `expected`: not yet. */
  status: 'decided' | 'expected'
  source: string
  /** Days from Monday to Friday on which offices are closed, as 2026-01-01. */
  closed: string[]
  /** Saturdays and Sundays on which offices work in return for a day off. */
  worked: string[]
}
