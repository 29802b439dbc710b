import { createServer, type Server, type Socket } from 'node:net'

/** One mail as the server took it. */
interface Delivered {
  from: string
  to: string
  /** The whole message as it came over the wire, lines joined by \n. */
  raw: string
}

export interface SmtpServer {
  url: string
  delivered: Delivered[]
  /** Answers RCPT TO with this line instead of 250, as long as it is set. */
  refuse: string | null
  /** Cuts the line after the message was taken, before saying so: a crash in the one bad moment. */
  hangUpAfterData: boolean
  stop(): Promise<void>
}

/** A small but real mail server on the loopback address; `port` to start again where one was. */
export async function startSmtp(port = 0): Promise<SmtpServer> {
  const sockets = new Set<Socket>()
  const server: Server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => {})
    converse(socket, smtp)
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const address = server.address() as { port: number }
  const smtp: SmtpServer = {
    url: `smtp://127.0.0.1:${address.port}`,
    delivered: [],
    refuse: null,
    hangUpAfterData: false,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
  return smtp
}

function converse(socket: Socket, smtp: SmtpServer): void {
  let rest = ''
  let mail: Delivered | null = null
  let lines: string[] | null = null
  const say = (line: string) => socket.write(`${line}\r\n`)
  say('220 localhost ready')
  const command = (line: string) => {
    const address = /<([^>]*)>/.exec(line)?.[1] ?? ''
    if (/^(EHLO|HELO)/i.test(line)) say('250 localhost')
    else if (/^MAIL FROM/i.test(line)) {
      mail = { from: address, to: '', raw: '' }
      say('250 ok')
    } else if (/^RCPT TO/i.test(line)) {
      if (mail) mail.to = address
      say(smtp.refuse ?? '250 ok')
    } else if (/^DATA/i.test(line)) {
      lines = []
      say('354 go on')
    } else if (/^QUIT/i.test(line)) {
      say('221 bye')
      socket.end()
    } else say('250 ok')
  }
  const endOfData = () => {
    if (mail && lines) smtp.delivered.push({ ...mail, raw: lines.join('\n') })
    lines = null
    if (smtp.hangUpAfterData) socket.destroy()
    else say('250 taken')
  }
  socket.setEncoding('utf8')
  socket.on('data', (chunk: string) => {
    rest += chunk
    const whole = rest.split('\r\n')
    rest = whole.pop() ?? ''
    for (const line of whole) {
      if (lines === null) command(line)
      else if (line === '.') endOfData()
      else lines.push(line.replace(/^\.\./, '.'))
    }
  })
}

/** A header of a message, unfolded and with encoded words read; '' when there is none. */
export function header(raw: string, name: string): string {
  const head = (raw.split('\n\n')[0] ?? '').replace(/\n[ \t]+/g, ' ')
  const line = head
    .split('\n')
    .find((one) => one.toLowerCase().startsWith(`${name.toLowerCase()}:`))
  return (line?.slice(name.length + 1).trim() ?? '')
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_all, how: string, text: string) =>
      how.toLowerCase() === 'b'
        ? Buffer.from(text, 'base64').toString('utf8')
        : readQuoted(text.replace(/_/g, ' ')),
    )
}

/** The text of a message, with its transfer encoding read. */
export function body(raw: string): string {
  const text = raw.slice(raw.indexOf('\n\n') + 2)
  const encoding = header(raw, 'Content-Transfer-Encoding').toLowerCase()
  if (encoding === 'base64') return Buffer.from(text, 'base64').toString('utf8')
  return encoding === 'quoted-printable' ? readQuoted(text.replace(/=\n/g, '')) : text
}

function readQuoted(text: string): string {
  const bytes = text.replace(/=([0-9a-f]{2})/gi, (_all, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
