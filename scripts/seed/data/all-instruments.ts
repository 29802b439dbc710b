import type { InstrumentSeed } from '../types'
import { coreTreaties } from './instruments/covenants-and-conventions'
import { optionalProtocols } from './instruments/optional-protocols'

/** The core treaties and their protocols. */
export const instruments: InstrumentSeed[] = [...coreTreaties, ...optionalProtocols]
