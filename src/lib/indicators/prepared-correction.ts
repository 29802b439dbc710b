import { formatDate } from '../dates'
import type { Locale } from '../locales'
import { figureText, periodText } from './figure-text'
import type { OutdatedClaim } from './outdated-claims'

/** The words of a correction of a figure, ready for an editor to accept. */
export function preparedCorrection(
  claim: OutdatedClaim,
  locale: Locale,
): { wrong: string; right: string } {
  const say = (value: number) => figureText(locale, value, claim.decimals, claim.unit)
  const what = `${claim.indicator}, ${periodText(locale, claim.period)}`
  const source = {
    vi: `nguồn: ${claim.newSource}, công bố ngày ${formatDate(claim.revisedOn)}`,
    en: `source: ${claim.newSource}, published ${formatDate(claim.revisedOn)}`,
  }
  return {
    wrong: `${what}: ${say(claim.oldValue)}`,
    right: `${what}: ${say(claim.newValue)} (${source[locale]})`,
  }
}
