/**
 * Stands in for what jsPDF would load to draw HTML, SVG and PNG pictures, so that no build carries it: nothing here
 * draws any of them (see docs/decisions/report.md). Whoever tried would meet a call of nothing.
 */
export const absent = undefined

/** What jsPDF takes from fast-png. */
export const decode = absent
