import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { gaps } from '../../src/engine/gaps.ts'
import { targetWithGoals } from '../../src/engine/own-goals.ts'
import { raisedAnswers } from '../../src/engine/raises.ts'
import { score } from '../../src/engine/score.ts'
import { targetProgress } from '../../src/engine/target-progress.ts'
import { useJourney } from './harness.ts'
import { sampleFor } from './sample.ts'
import { type Speaker, speak } from './speak.ts'
import { addGoal, addSample, heading, notice, reload, roundRow, subjectCard } from './steps.ts'

const languages = ['en', 'ar'] as const

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

async function savedFile(page: Page, button: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ])
  return readFile(await file.path(), 'utf8')
}

async function toResults(page: Page, speaker: Speaker): Promise<void> {
  const { third, subject } = sampleFor(speaker)
  await addSample(page, speaker)
  await roundRow(page, speaker, third.date).getByRole('link', { name: speaker.m.library.results, exact: true }).click()
  await heading(page, subject).waitFor()
}

describe.each(languages)('A plan in %s', (language) => {
  const journey = useJourney()

  it('grows out of the gaps, says where it leads as What if does, and is handed over', async () => {
    const speaker = await speak(language)
    const { m, f, quickCheck } = speaker
    const { third, subject } = sampleFor(speaker)
    const { page } = await journey.openPage({ language })
    await toResults(page, speaker)
    const [one, two, three] = gaps(quickCheck, third, third.result, { target: 'recommended' })
    if (!one || !two || !three) throw new Error('The sample has at least three gaps.')
    const raises = [one, two, three]
    const steps = region(page, m.results.nextSteps)
    for (const { question } of raises)
      await steps.getByRole('button', { name: m.plan.addOf(question), exact: true }).click()
    await steps.getByRole('link', { name: m.plan.inPlan, exact: true }).nth(2).waitFor()
    await steps.getByRole('link', { name: m.plan.button, exact: true }).click()
    await heading(page, m.plan.title(subject)).waitFor()

    const then = score(quickCheck, { answers: raisedAnswers(quickCheck, third.answers, raises) })
    const outlook = region(page, m.plan.outlook.title)
    await outlook.getByText(f.percent(then.overall.index, 1), { exact: true }).waitFor()
    await outlook.getByText(f.percent(third.result.overall.index, 1), { exact: true }).waitFor()

    const title = one.nextStep?.first ?? ''
    const action = () => region(page, m.plan.actions).getByRole('listitem').filter({ hasText: title }).first()
    await action()
      .getByRole('button', { name: m.subject.actionsFor(title), exact: true })
      .click()
    await page.getByRole('menuitem', { name: m.subject.edit, exact: true }).click()
    await page.getByLabel(m.plan.owner, { exact: true }).fill('=cmd, "Sara"')
    await page.getByLabel(m.plan.due, { exact: true }).fill('2020-02-03')
    await page.getByRole('button', { name: m.library.save, exact: true }).click()
    await action()
      .getByText(m.plan.overdue(f.date('2020-02-03')))
      .waitFor()
    await outlook.getByText(m.plan.outlook.late(1)).waitFor()

    const table = await savedFile(page, m.plan.export.csv)
    expect(table.split('\r\n')).toHaveLength(5)
    expect(table).toContain(`,"'=cmd, ""Sara""",2020-02-03,,`)
    const tasks = (await savedFile(page, m.plan.export.calendar)).replaceAll('\r\n ', '')
    expect(tasks.match(/^BEGIN:VTODO\r$/gm)).toHaveLength(3)
    expect(tasks).toContain('DUE;VALUE=DATE:20200203\r\n')
    expect(tasks).toContain(`${one.question}: `)

    await action().getByRole('combobox').selectOption('done')
    await outlook.getByText(m.plan.outlook.done(1, 3)).first().waitFor()
    await outlook.getByText(f.percent(then.overall.index, 1), { exact: true }).waitFor()
    await notice(page).getByRole('button', { name: m.shell.undo, exact: true }).click()
    await outlook.getByText(m.plan.outlook.done(0, 3)).first().waitFor()
    await reload(page)
    await outlook.getByText(f.percent(then.overall.index, 1), { exact: true }).waitFor()
  })
})

describe('The plan page', () => {
  const journey = useJourney()

  it('shows what a path brings before it is added, and takes all of it back', async () => {
    const speaker = await speak('en')
    const { m, f, quickCheck } = speaker
    const { page } = await journey.openPage()
    await toResults(page, speaker)
    await page.getByRole('link', { name: m.plan.button, exact: true }).click()
    await page.getByText(m.plan.empty).waitFor()
    const finder = region(page, m.plan.path.title)
    await finder.getByText(m.plan.path.exact).waitFor()
    await finder.getByLabel(m.plan.path.effort, { exact: true }).fill('0')
    await finder.getByText(m.plan.path.effortNeeded).waitFor()
    const next = quickCheck.scoring?.levels?.steps[(sampleFor(speaker).third.result.headline?.step ?? 0) + 1]
    await finder
      .getByLabel(m.plan.path.goal, { exact: true })
      .selectOption({ label: m.plan.path.headline(next?.title ?? '') })
    const outcome = finder.getByRole('status')
    await outcome.getByText(m.plan.path.level(f.isolate(next?.title ?? ''))).waitFor()
    const count = await finder.getByRole('listitem').count()
    await finder.getByRole('button', { name: m.plan.path.add(count), exact: true }).click()
    await notice(page).getByText(m.plan.added(count)).waitFor()
    const outlook = region(page, m.plan.outlook.title)
    await outlook.getByText(f.isolate(next?.title ?? ''), { exact: true }).waitFor()
    await notice(page).getByRole('button', { name: m.shell.undo, exact: true }).click()
    await page.getByText(m.plan.empty).waitFor()
  })

  it('says of work done before the round whether its questions rose', async () => {
    const speaker = await speak('en')
    const { m, f } = speaker
    const { second, third } = sampleFor(speaker)
    const risen = Object.keys(third.answers).find(
      (id) => (third.result.questions[id]?.value ?? 0) > (second.result.questions[id]?.value ?? 0),
    )
    const { page } = await journey.openPage()
    await addSample(page, speaker)
    await roundRow(page, speaker, second.date).getByRole('link', { name: m.library.results, exact: true }).click()
    await page.getByRole('button', { name: m.results.showAll(gapsOf(speaker)) }).click()
    await page.getByRole('button', { name: m.plan.addOf(risen ?? ''), exact: true }).click()
    await page.getByRole('link', { name: m.plan.button, exact: true }).click()
    const actions = region(page, m.plan.actions)
    await actions.getByRole('combobox').selectOption('done')
    await actions.getByRole('listitem').first().getByRole('button').click()
    await page.getByRole('menuitem', { name: m.subject.edit, exact: true }).click()
    await page.getByLabel(m.plan.doneOn, { exact: true }).fill(second.date)
    await page.getByRole('button', { name: m.library.save, exact: true }).click()
    await actions.getByText(m.plan.doneIs(f.date(second.date))).waitFor()
    await page.getByRole('link', { name: m.shell.name }).click()
    await roundRow(page, speaker, third.date).getByRole('link', { name: m.library.results, exact: true }).click()
    await page.getByRole('link', { name: m.plan.button, exact: true }).click()
    const effects = region(page, m.plan.effects.title)
    await effects.getByText(m.plan.effects.risen(f.isolateLtr(risen ?? ''))).waitFor()
  })
})

describe('Own goals', () => {
  const journey = useJourney()

  it('come before the shipped target on the results, and the way to them is told', async () => {
    const speaker = await speak('en')
    const { m, f, quickCheck } = speaker
    const { subject, first, third } = sampleFor(speaker)
    const [domain] = quickCheck.domains
    if (!domain) throw new Error('The quick check has domains.')
    const { page } = await journey.openPage()
    await addSample(page, speaker)
    await subjectCard(page, subject).getByRole('link', { name: subject, exact: true }).click()
    await addGoal(page, speaker, { percent: '97', by: '2028-01-31', domain: domain.id })
    await addGoal(page, speaker, { percent: '93', by: '2028-01-31' })

    const measure = (index: number) => ({ kind: 'index' as const, index })
    const goals = [
      { id: 'a', domain: domain.id, measure: measure(0.97), by: null },
      { id: 'b', domain: null, measure: measure(0.93), by: null },
    ]
    const shipped = quickCheck.targets?.[0] ?? null
    const aim = targetWithGoals(quickCheck, shipped, { goals, day: third.date, title: '' })
    const share = aim && targetProgress(quickCheck, aim, first.result, third.result)
    const shown = f.percent(Math.floor((share ?? 0) * 100) / 100)
    const way = page.getByText(m.plan.progress.text(shown, f.date(first.date)))
    await way.waitFor()
    await page.getByRole('link', { name: m.library.results, exact: true }).first().click()
    await page.getByText(m.results.target.overall(f.percent(0.93))).waitFor()
    await way.waitFor()
    const radar = await page.getByRole('img', { name: m.results.radarTitle }).getAttribute('aria-label')
    const [, aimed = ''] = radar?.split(m.plan.ownGoals(shipped?.title ?? null)) ?? []
    expect(aimed).toContain(m.compare.chart.value(domain.title, f.percent(0.97)))
  })
})

const gapsOf = (speaker: Speaker): number => {
  const { second } = sampleFor(speaker)
  return gaps(speaker.quickCheck, second, second.result, { target: 'recommended' }).length
}
