import type { Block } from 'payload'
import { bi } from '../labels'

/** A picture; credit and licence come from the file, so that they cannot be forgotten. */
export const figure: Block = {
  slug: 'figure',
  interfaceName: 'FigureBlock',
  labels: { singular: bi('Hình ảnh', 'Figure'), plural: bi('Hình ảnh', 'Figures') },
  fields: [
    {
      name: 'media',
      type: 'upload',
      relationTo: 'media',
      required: true,
      label: bi('Tệp ảnh', 'Picture'),
      filterOptions: { mimeType: { contains: 'image/' } },
    },
    {
      name: 'caption',
      type: 'text',
      label: bi('Chú thích', 'Caption'),
      admin: {
        description: bi(
          'Để trống thì dùng chú thích của tệp.',
          'Left empty, the file’s caption is used.',
        ),
      },
    },
  ],
}
