/** The state whose obligations the platform follows, by ISO 3166-1 code in small letters. */
export const HOME_STATE = 'vn'
