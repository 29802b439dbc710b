import path from 'node:path'
import type { Readable } from 'node:stream'
import sax from 'sax'
import { WrongInput } from '../wrong-input'

export type XmlEvent =
  | { type: 'open'; name: string; attributes: Record<string, string> }
  | { type: 'close'; name: string }
  | { type: 'text'; text: string }

interface Opened {
  name: string
  attributes: Record<string, string>
}

/**
 * The tags and texts of an XML stream, piece by piece. Names come without their prefix. The parser
 * knows no document types, so that no entity can grow or fetch anything.
 *
 * @throws WrongInput when it is not XML.
 */
export async function* xmlEvents(stream: Readable, file: string): AsyncGenerator<XmlEvent[]> {
  const parser = sax.parser(true)
  let events: XmlEvent[] = []
  let wrong = null as Error | null
  const local = (name: string) => name.slice(name.indexOf(':') + 1)
  Object.assign(parser, {
    onerror: (error: Error) => {
      wrong ??= error
      // Otherwise the next piece would throw the same error from inside the parser.
      Object.assign(parser, { error: null })
    },
    onopentag: ({ name, attributes }: Opened) => {
      events.push({ type: 'open', name: local(name), attributes })
    },
    onclosetag: (name: string) => events.push({ type: 'close', name: local(name) }),
    ontext: (text: string) => events.push({ type: 'text', text }),
    oncdata: (text: string) => events.push({ type: 'text', text }),
  })
  const decoder = new TextDecoder('utf-8')
  const broken = (error: Error) =>
    new WrongInput(
      `${path.basename(file)} is broken inside: ${error.message.split('\n')[0] ?? ''}.`,
    )
  try {
    for await (const chunk of stream) {
      parser.write(decoder.decode(chunk as Buffer, { stream: true }))
      if (wrong) throw broken(wrong)
      yield events
      events = []
    }
    parser.write(decoder.decode()).close()
  } catch (error) {
    if (error instanceof WrongInput) throw error
    throw broken(error instanceof Error ? error : new Error(String(error)))
  }
  if (wrong) throw broken(wrong)
  yield events
}
