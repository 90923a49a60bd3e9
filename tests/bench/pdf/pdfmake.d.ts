/** The little of pdfmake that is used; it comes without types. */
declare module 'pdfmake/build/pdfmake.js' {
  type Made = { readonly getBuffer: () => Promise<Uint8Array> }
  const pdfMake: {
    readonly addVirtualFileSystem: (files: Readonly<Record<string, string>>) => void
    readonly addFonts: (fonts: Readonly<Record<string, Readonly<Record<string, string>>>>) => void
    readonly createPdf: (definition: object) => Made
  }

  export = pdfMake
}
