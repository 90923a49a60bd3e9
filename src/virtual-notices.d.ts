/** The bill of materials of this build. */
declare module 'virtual:bill-of-materials' {
  /** CycloneDX as JSON text */
  export const billOfMaterials: string
}

/** What is of others in this build, as the build found it in its own bundles. */
declare module 'virtual:notices' {
  export type Notice = {
    readonly name: string
    readonly version: string
    /** an SPDX expression */
    readonly license: string
    /** what has to be passed on with it; null where nothing has to be */
    readonly text: string | null
  }
  /** of the app */
  export const version: string
  /** packages by name, then typefaces */
  export const notices: readonly Notice[]
}
