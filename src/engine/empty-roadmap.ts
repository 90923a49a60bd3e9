import type { Roadmap } from './roadmap.ts'

/** A roadmap with nothing on it. */
export const emptyRoadmap = (subject: string, questionnaire: string): Roadmap => ({
  subject,
  questionnaire,
  goals: [],
  actions: [],
  annotations: [],
})
