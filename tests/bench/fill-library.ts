/**
 * Runs in the app's own page and puts assessments into its database: 100 subjects with their rounds, 40 answers each. The app's
 * second store takes them over at the next visit.
 */
export async function fillLibrary(count: number): Promise<void> {
  const SUBJECTS = 100
  const QUESTIONS = 40
  const asked = Array.from({ length: QUESTIONS }, (_, at) => `q${at}`)
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('mizan')
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = () => reject(opening.error)
  })
  const questionnaire = {
    format: 'mizan/questionnaire',
    formatVersion: 1,
    id: 'bench',
    version: '1.0.0',
    language: 'en',
    title: 'Bench',
    purpose: 'To be timed.',
    scales: [{ id: 'two', steps: [0, 1].map((value) => ({ id: `s${value}`, value, label: `Step ${value}` })) }],
    domains: [
      {
        id: 'd',
        title: 'Domain',
        questions: asked.map((id) => ({ id, type: 'single', text: `Statement ${id}`, scale: 'two' })),
      },
    ],
  }
  const share = (at: number) => ((at * 7) % 41) / 40
  const transaction = database.transaction(['assessments', 'answers', 'questionnaires'], 'readwrite')
  transaction.objectStore('questionnaires').put({ id: 'bench', version: '1.0.0', origin: 'used', questionnaire })
  for (let at = 0; at < count; at += 1) {
    const id = `bench-${at}`
    const subject = at % SUBJECTS
    // Subject 0 has the newest round of all.
    const date = new Date(Date.UTC(2026, 0, 1) - (Math.floor(at / SUBJECTS) * 180 + subject) * 86_400_000)
    const day = date.toISOString()
    const index = share(at)
    transaction.objectStore('assessments').put({
      id,
      questionnaire: { id: 'bench', version: '1.0.0' },
      subject: `Subject ${subject} of the bench`,
      date: day.slice(0, 10),
      status: 'draft',
      createdAt: day,
      updatedAt: day,
      summary: {
        engine: 'bench',
        step: null,
        provisional: false,
        index,
        lower: index,
        upper: index,
        completeness: 1,
        domains: { d: index },
      },
    })
    for (const questionId of asked)
      transaction
        .objectStore('answers')
        .put({ assessmentId: id, questionId, answer: { state: 'answered', value: 's1' } })
  }
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onerror = () => reject(transaction.error)
  })
  database.close()
}
