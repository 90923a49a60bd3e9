import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'

export type ChartBox = {
  readonly ref: RefObject<HTMLDivElement | null>
  /** inner width in whole pixels; 0 until known */
  readonly width: number
  /** width of a text at the charts' size, in the page's font */
  readonly measure: (text: string) => number
}

const CHART_TEXT = '13px'
/** Shaping inside SVG and canvas may differ by a hair; a label is never cut for that. */
const SLACK = 1.04

function measurer(font: string): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) return (text) => text.length * 8
  context.font = `${CHART_TEXT} ${font}`
  return (text) => context.measureText(text).width * SLACK
}

/** The room a chart has, followed as it changes, and a ruler for its words, renewed when a font arrives. */
export function useChartBox(): ChartBox {
  const ref = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  const [measure, setMeasure] = useState<(text: string) => number>(() => () => 0)
  useLayoutEffect(() => {
    const box = ref.current
    if (!box) return
    const look = () => setWidth(Math.floor(box.clientWidth))
    const observer = new ResizeObserver(look)
    observer.observe(box)
    look()
    return () => observer.disconnect()
  }, [])
  useEffect(() => {
    const box = ref.current
    if (!box) return
    const renew = () => setMeasure(() => measurer(getComputedStyle(box).fontFamily))
    renew()
    document.fonts.addEventListener('loadingdone', renew)
    return () => document.fonts.removeEventListener('loadingdone', renew)
  }, [])
  return { ref, width, measure }
}
