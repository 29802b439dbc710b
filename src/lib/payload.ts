import { getPayload, type Payload } from 'payload'
import config from '../../payload.config'

/** The one Payload instance of this process. */
export function openPayload(): Promise<Payload> {
  return getPayload({ config })
}
