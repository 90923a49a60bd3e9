import { lazy, Suspense, useEffect, useLayoutEffect, useState } from 'react'
import { Route, Router, Switch } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { type FirstWords, loadFirstWords } from '../i18n/index.ts'
import type { Outcome } from '../storage/outcome.ts'
import type { Store } from '../storage/store.ts'
import { useBackupAsked } from './backup/backup-asked.ts'
import { AssessPage } from './pages/assess/AssessPage.tsx'
import { Failed } from './pages/Failed.tsx'
import { LibraryPage } from './pages/library/LibraryPage.tsx'
import { Message } from './pages/Message.tsx'
import { awaitPaint } from './painted.ts'
import { usePreferences } from './preferences.ts'
import { markRoot } from './root-attributes.ts'
import { Shell } from './Shell.tsx'
import { useVaultState } from './vault-state.ts'
import { useWords, WordsContext } from './words.ts'
import { StoreContext, useReadable, useShelf } from './workspace.ts'

const ResultsPage = lazy(() =>
  import('./pages/results/ResultsPage.tsx').then((page) => ({ default: page.ResultsPage })),
)
const ComparePage = lazy(() =>
  import('./pages/compare/ComparePage.tsx').then((page) => ({ default: page.ComparePage })),
)
const ReportPage = lazy(() => import('./pages/report/ReportPage.tsx').then((page) => ({ default: page.ReportPage })))
const SubjectPage = lazy(() =>
  import('./pages/subject/SubjectPage.tsx').then((page) => ({ default: page.SubjectPage })),
)
const PlanPage = lazy(() => import('./pages/plan/PlanPage.tsx').then((page) => ({ default: page.PlanPage })))
const UpgradePage = lazy(() =>
  import('./pages/upgrade/UpgradePage.tsx').then((page) => ({ default: page.UpgradePage })),
)
const SettingsPage = lazy(() =>
  import('./pages/settings/SettingsPage.tsx').then((page) => ({ default: page.SettingsPage })),
)
const AboutPage = lazy(() => import('./pages/settings/AboutPage.tsx').then((page) => ({ default: page.AboutPage })))

const Locked = lazy(() => import('./pages/vault/Locked.tsx').then((page) => ({ default: page.Locked })))
const VaultGuard = lazy(() => import('./pages/vault/VaultGuard.tsx').then((part) => ({ default: part.VaultGuard })))
const VaultPage = lazy(() => import('./pages/vault/VaultPage.tsx').then((page) => ({ default: page.VaultPage })))
const VerifyPage = lazy(() => import('./pages/verify/VerifyPage.tsx').then((page) => ({ default: page.VerifyPage })))

const BackupDialogs = lazy(() => import('./backup/BackupDialogs.tsx').then((page) => ({ default: page.BackupDialogs })))
const Recovery = lazy(() => import('./pages/Recovery.tsx').then((page) => ({ default: page.Recovery })))

/** The words of the wanted language; the ones shown stay until the others are there. */
function useLoadedWords(first: FirstWords): FirstWords {
  const { language, digits } = usePreferences()
  const [words, setWords] = useState(first)
  useEffect(() => {
    // New words, even the same ones, make every page render again.
    if (words.language === language && words.f.digits === digits) return
    let wanted = true
    void loadFirstWords(language, digits).then((loaded) => wanted && setWords(loaded))
    return () => {
      wanted = false
    }
  }, [language, digits, words])
  return words
}

/** With the words and not after them: a page that turns round when it has been drawn would be drawn twice. */
function useRootAttributes({ language }: FirstWords): void {
  const { theme } = usePreferences()
  useLayoutEffect(() => markRoot(language, theme), [language, theme])
}

type OpeningProps = {
  readonly opening: Promise<Outcome<Store>>
  /** what it came to, where it came before the program */
  readonly opened: Outcome<Store> | null
}

/** The frame is there at once; the pages wait for what is kept here. */
export function App({ firstWords, ...stores }: OpeningProps & { readonly firstWords: FirstWords }) {
  const words = useLoadedWords(firstWords)
  useRootAttributes(words)
  return (
    <WordsContext value={words}>
      <Router hook={useHashLocation}>
        <Shell>
          <Opened {...stores} />
        </Shell>
      </Router>
    </WordsContext>
  )
}

/** While the two stores are being compared, which takes longer the more is kept, the library can be seen but not used. */
function useReadableLibrary(): Store | null {
  const [path] = useHashLocation()
  const store = useReadable((readable) => readable.store)
  const some = useShelf(({ rows }) => rows !== null && rows.length > 0)
  return path === '/' && some ? store : null
}

/** In milliseconds: the longest wait for what the first page shows before its frame alone is shown. */
const PATIENCE = 300

/**
 * The frame is made while the store opens, and shown with the page in it: to draw it alone would cost the page time. On a slow
 * machine it is shown before.
 */
function useShown(something: boolean): void {
  useLayoutEffect(() => {
    const show = () => {
      document.getElementById('root')?.removeAttribute('hidden')
      awaitPaint()
    }
    if (something) return show()
    const timer = setTimeout(show, PATIENCE)
    return () => clearTimeout(timer)
  }, [something])
}

function Opened({ opening, opened: before }: OpeningProps) {
  const { m } = useWords()
  const [opened, setOpened] = useState(before)
  const [accepted, setAccepted] = useState(false)
  const readable = useReadableLibrary()
  useEffect(() => {
    void opening.then(setOpened)
  }, [opening])
  useShown(opened !== null || readable !== null)
  if (opened && !opened.ok) return <Message title={m.shell.storageTitle} text={m.shell.storage[opened.reason]} />
  const store = opened ? opened.value : readable
  if (!store) return <Message text={m.shell.loading} />
  const damaged = store.damage !== null && !accepted
  return (
    <StoreContext value={store}>
      <div inert={!opened} aria-busy={!opened} style={{ display: 'contents' }}>
        <Failed>
          <Suspense fallback={<Message text={m.shell.loading} />}>
            {damaged ? <Recovery onGoOn={() => setAccepted(true)} /> : <WithinVault />}
          </Suspense>
        </Failed>
      </div>
    </StoreContext>
  )
}

/** The pages as they are, behind a lock, or with a guard around them. */
function WithinVault() {
  const state = useVaultState()
  const [before, setBefore] = useState(state)
  if (state !== before && state !== 'locked') setBefore(state)
  // Where another tab turned the vault on, the pages stay until all is saved; then the page is loaded anew.
  if (before === 'locked') return <Locked />
  if (before === 'none') return <PagesAndDialog />
  return (
    <VaultGuard>
      <PagesAndDialog />
    </VaultGuard>
  )
}

/** The page, and over it the dialog about backups when one is wanted. */
function PagesAndDialog() {
  const asked = useBackupAsked((state) => state.asked)
  return (
    <>
      <Pages />
      <Suspense>{asked && <BackupDialogs asked={asked} />}</Suspense>
    </>
  )
}

function Pages() {
  const { m } = useWords()
  return (
    <Switch>
      <Route path="/" component={LibraryPage} />
      <Route path="/assess/:id/:question?">
        {({ id, question }) => <AssessPage key={id} id={id} question={question} />}
      </Route>
      <Route path="/results/:id">{({ id }) => <ResultsPage key={id} id={id} />}</Route>
      <Route path="/compare/*?" component={ComparePage} />
      <Route path="/subject/:id">{({ id }) => <SubjectPage id={id} />}</Route>
      <Route path="/plan/:id">{({ id }) => <PlanPage key={id} id={id} />}</Route>
      <Route path="/report/:id">{({ id }) => <ReportPage key={id} id={id} />}</Route>
      <Route path="/verify/:id?">{({ id }) => <VerifyPage id={id} />}</Route>
      <Route path="/upgrade/:id/:way?">{({ id, way }) => <UpgradePage key={id} id={id} next={way === 'next'} />}</Route>
      <Route path="/settings" component={SettingsPage} />
      <Route path="/vault" component={VaultPage} />
      <Route path="/about" component={AboutPage} />
      <Route>
        <Message title={m.shell.notFoundTitle} text={m.shell.notFound} library />
      </Route>
    </Switch>
  )
}
