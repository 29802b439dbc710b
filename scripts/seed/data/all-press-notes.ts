import type { PressNoteSeed } from '../types'
import { askingQuestions } from './press-notes/n01-asking-questions'
import { reportingOnChildren } from './press-notes/n02-children'
import { placeNames } from './press-notes/n03-place-names'
import { uprFigures } from './press-notes/n04-upr-figures'
import { treatyStatus } from './press-notes/n05-treaty-status'
import { pressLaw } from './press-notes/n06-press-law'
import { trainingExercise } from './press-notes/n07-training'
import { databaseLaunch } from './press-notes/n08-embargoed'

/** The press notes of the demo in the order of their numbers. */
export const pressNotes: PressNoteSeed[] = [
  askingQuestions,
  reportingOnChildren,
  placeNames,
  uprFigures,
  treatyStatus,
  pressLaw,
  trainingExercise,
  databaseLaunch,
]
