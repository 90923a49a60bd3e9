/**
 * The closed list of what a report can be made of: plain data in reading order, already worded, direction carried by
 * isolates inside the texts. Sections say what; renderers (PDF, screen, other files) say how, one entry per kind.
 * Shares are 0…1; null is a gap, never 0.
 */
import type { QuestionState } from '../engine/result.ts'

/** A labelled text. */
export type Fact = { readonly label: string; readonly value: string }

export type CoverBlock = {
  readonly kind: 'cover'
  /** what kind of document this is */
  readonly overline: string
  readonly subject: string
  readonly title: string
  readonly facts: readonly Fact[]
  /** a sentence that must not be overlooked (sample, draft), or null */
  readonly notice: string | null
  /** the subject's own mark, or null for none */
  readonly logo: Picture | null
}

/** A picture made safe by whoever took it in: a baseline JPEG in Base64, its size in pixels, and what it shows. */
export type Picture = {
  readonly jpeg: string
  readonly width: number
  readonly height: number
  readonly alt: string
}

/** Where everything is; renderers with pages add the page of each heading. */
export type ContentsBlock = {
  readonly kind: 'contents'
  readonly entries: readonly { readonly id: string; readonly text: string; readonly level: 1 | 2 }[]
}

export type HeadingBlock = {
  readonly kind: 'heading'
  readonly level: 1 | 2 | 3
  readonly text: string
  /** a few words at the other end of the line, no part of the heading, or null */
  readonly aside: string | null
  /** unique in the report: what outlines and links point to */
  readonly id: string
}

export type ParagraphBlock = {
  readonly kind: 'paragraph'
  readonly text: string
  readonly style: 'lead' | 'body' | 'muted'
}

export type KeyFigure = {
  readonly label: string
  readonly value: string
  readonly detail: string | null
  /** the one that is read first */
  readonly main: boolean
}

export type KeyFiguresBlock = { readonly kind: 'keyFigures'; readonly figures: readonly KeyFigure[] }

/** What a line on a chart stands for; renderers give each role its colour, dash and marker. */
export type SeriesRole = 'now' | 'previous' | 'target'

export type RadarBlock = {
  readonly kind: 'radar'
  /** the chart in one sentence, for those who do not see it */
  readonly alt: string
  readonly axes: readonly string[]
  readonly series: readonly {
    readonly role: SeriesRole
    readonly label: string
    readonly values: readonly (number | null)[]
  }[]
  /** the area between the bounds, or null when nothing is open */
  readonly band: {
    readonly label: string
    readonly lower: readonly (number | null)[]
    readonly upper: readonly (number | null)[]
  } | null
}

export type Bar = {
  readonly value: number | null
  readonly lower: number | null
  readonly upper: number | null
  readonly previous: number | null
  readonly target: number | null
}

export type BarsBlock = {
  readonly kind: 'bars'
  readonly alt: string
  readonly rows: readonly { readonly label: string; readonly text: string; readonly bar: Bar }[]
}

/** A step of a waterfall: the delta is −1…1 of the whole index. */
export type WaterfallStep = {
  readonly label: string
  readonly delta: number
  /** the delta in words */
  readonly text: string
}

/** How an index went from one round to another: the steps add up to the way. */
export type WaterfallBlock = {
  readonly kind: 'waterfall'
  readonly alt: string
  readonly start: { readonly label: string; readonly value: number; readonly text: string }
  readonly steps: readonly WaterfallStep[]
  readonly end: { readonly label: string; readonly value: number; readonly text: string }
}

/** Lines over real dates. */
export type TrendBlock = {
  readonly kind: 'trend'
  readonly alt: string
  /** YYYY-MM-DD, ascending, at least one */
  readonly dates: readonly string[]
  /** each date in words, short enough for an axis */
  readonly dateLabels: readonly string[]
  readonly series: readonly {
    readonly role: SeriesRole | 'quiet'
    readonly label: string
    readonly values: readonly (number | null)[]
  }[]
  /** 0…1 by date: how much was answered */
  readonly completeness: { readonly label: string; readonly values: readonly (number | null)[] } | null
  /** what happened on a day, numbered in the chart and told below it, with its day in words */
  readonly marks: readonly { readonly date: string; readonly text: string }[]
  /** the words of 0, 0.5 and 1 on the axis */
  readonly scale: readonly [string, string, string]
}

/** Values by row and column as tints of one hue, each with its text. */
export type HeatmapBlock = {
  readonly kind: 'heatmap'
  readonly alt: string
  readonly corner: string
  readonly columns: readonly string[]
  readonly rows: readonly {
    readonly label: string
    readonly cells: readonly { readonly value: number | null; readonly text: string }[]
  }[]
}

export type SideBySideBlock = { readonly kind: 'sideBySide'; readonly start: RadarBlock; readonly end: BarsBlock }

export type TableColumn = {
  readonly label: string
  /** share of the width; the shares of a table add to 1 */
  readonly share: number
  readonly align: 'start' | 'end'
}

export type TableCell = { readonly text: string; readonly bar: Bar | null }

export type TableBlock = {
  readonly kind: 'table'
  readonly caption: string
  readonly columns: readonly TableColumn[]
  readonly rows: readonly { readonly cells: readonly TableCell[]; readonly strong: boolean }[]
}

export type ListItem = {
  readonly text: string
  readonly details: readonly string[]
  /** a red line: renderers mark it by more than colour */
  readonly stop: string | null
}

export type ListBlock = { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly ListItem[] }

export type QuestionAnswerBlock = {
  readonly kind: 'questionAnswer'
  readonly id: string
  readonly text: string
  readonly state: QuestionState
  readonly answer: string
  /** the chosen step (0 = lowest) of how many; null where the answer is no step of a scale */
  readonly step: { readonly at: number; readonly of: number } | null
  readonly facts: readonly Fact[]
}

export type NoticeBlock = {
  readonly kind: 'notice'
  readonly tone: 'stop' | 'quiet'
  readonly text: string
  readonly because: readonly string[]
}

export type PageBreakBlock = { readonly kind: 'pageBreak' }

export type Block =
  | CoverBlock
  | ContentsBlock
  | HeadingBlock
  | ParagraphBlock
  | KeyFiguresBlock
  | RadarBlock
  | BarsBlock
  | SideBySideBlock
  | WaterfallBlock
  | TrendBlock
  | HeatmapBlock
  | TableBlock
  | ListBlock
  | QuestionAnswerBlock
  | NoticeBlock
  | PageBreakBlock

export type BlockKind = Block['kind']
export type BlockOf<K extends BlockKind> = Extract<Block, { readonly kind: K }>
