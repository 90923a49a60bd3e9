/** The shipped questionnaires as the build found them: what a card needs, and the document on demand. */
declare module 'virtual:questionnaires' {
  export type ShippedQuestionnaire = {
    readonly id: string
    readonly version: string
    /** the language its base texts are written in */
    readonly language: string
    /** every language it speaks, its own first */
    readonly languages: readonly string[]
    readonly titles: Readonly<Record<string, string>>
    readonly purposes: Readonly<Record<string, string>>
    readonly questions: number
    /** null where the author gave no estimate */
    readonly minutes: number | null
    readonly domains: number
    /** Loads its own chunk; translations are embedded. */
    readonly load: () => Promise<import('./engine/questionnaire.ts').Questionnaire>
  }
  /** The smallest first. */
  export const shipped: readonly ShippedQuestionnaire[]
}
