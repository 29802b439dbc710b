import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { origin } from '../support/browser'
import { draftPressNote, publishLive } from '../support/live-texts'

interface Note {
  slug: string
  attachments?: { file: number }[]
}

async function notes(query: string): Promise<Note[]> {
  const answer = await fetch(`${origin}/api/press-notes?depth=0&limit=100&locale=vi${query}`)
  return ((await answer.json()) as { docs: Note[] }).docs
}

const kit = (slug: string) => fetch(`${origin}/vi/bao-chi/${slug}/press-kit.zip`)

describe('the press kit of a note', () => {
  it('holds text, figures, licences and every file of a public note', async () => {
    const note = (await notes('')).find(({ attachments }) => (attachments ?? []).length > 0)
    if (!note) throw new Error('The demonstration has no note with a file.')
    const answer = await kit(note.slug)
    expect(answer.headers.get('content-type')).toBe('application/zip')
    const archive = unzipSync(new Uint8Array(await answer.arrayBuffer()))
    const names = Object.keys(archive)
    expect(names.slice(0, 3)).toEqual(['thong-tin.txt', 'so-lieu.csv', 'nguon-va-giay-phep.txt'])
    expect(names).toHaveLength(3 + (note.attachments?.length ?? 0))
  })

  it('of a note under embargo or for the press only is not there', async () => {
    const closed = [
      { visibility: 'public', embargoUntil: new Date(Date.now() + 3_600_000).toISOString() },
      { visibility: 'press' },
    ]
    for (const [index, release] of closed.entries()) {
      const slug = `bo-tai-lieu-${index}-${Date.now()}`
      await publishLive('press-notes', await draftPressNote(slug, release))
      expect((await kit(slug)).status, JSON.stringify(release)).toBe(404)
    }
    expect((await kit('khong-co')).status).toBe(404)
  })
})
