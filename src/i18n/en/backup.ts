import type { Format } from '../format.ts'

/** Making, opening and remembering backups. */
export const backup = (f: Format) => {
  const assessments = (n: number) => f.plural(n, { one: '# assessment', other: '# assessments' })
  return {
    title: 'Backups',
    backUpAll: 'Back up everything',
    backUpOne: (subject: string, date: string) => `Back up ${f.isolate(subject)}, ${date}`,
    holdsAll: (n: number) =>
      `One file with ${assessments(n)} and everything in them: answers, notes, evidence files. With them the questionnaires, the roadmaps and the settings.`,
    holdsOne:
      'One file with this assessment, its answers, notes and evidence files, its questionnaire, and the goals, the plan and the events of its subject.',
    protection: 'Protection of the file',
    plain: 'Without a passphrase',
    plainHint: 'Anyone who has the file can read it.',
    encrypted: 'With a passphrase',
    encryptedHint: 'Only someone who knows the passphrase can read the file.',
    passphrase: 'Passphrase',
    again: 'The same passphrase again',
    show: 'Show what is typed',
    strength: {
      none: (least: number) =>
        `At least ${f.number(least)} characters. A few words that do not belong together are best.`,
      short: (_least: number) => 'Short: a program could guess it. Another word or two would help.',
      fair: (_least: number) => 'Fair: hard to guess, unless it is a saying or a name.',
      long: (_least: number) => 'Long: very hard to guess.',
    },
    tooShort: (least: number) => `The passphrase needs at least ${f.number(least)} characters.`,
    notTheSame: 'The two passphrases are not the same.',
    warning: 'Nobody can recover a forgotten passphrase. Write it down, and keep it apart from the file.',
    save: 'Save backup',
    stages: {
      writing: 'Putting everything together…',
      encrypting: 'Encrypting…',
      checking: 'Reading it back to check it…',
      reading: 'Reading the file…',
      decrypting: 'Decrypting…',
      restoring: 'Restoring…',
    },
    saved: (file: string) => `Backed up as ${f.isolateLtr(file)}. It was read back: it can be restored.`,
    leftOut: (n: number) =>
      `${f.plural(n, { one: '# assessment is', other: '# assessments are' })} not in it, because the questionnaire is missing in this browser.`,
    notMade: 'No backup was made.',
    notReadBack: 'No backup was made: what was written could not be read back.',
    notRead: 'The browser refused to read its store. No backup was made.',
    notOpened: (file: string) => `${f.isolate(file)} was not restored. Nothing was changed.`,
    more: (n: number) => f.plural(n, { one: 'and # more problem', other: 'and # more problems' }),
    stopped: {
      'too-long': 'It took too long and was stopped. Close other tabs and try again.',
      cancelled: 'It was cancelled.',
      unreadable: 'The browser could not read the file. It may have been moved or changed. Choose it again.',
      broken:
        'The browser ended the work, perhaps for lack of memory. Close other tabs, reload the page and try again.',
    },
    notABackup: 'This is a file of Mizan, but no backup. Use Open file for it.',
    locked: (file: string) => `${f.isolate(file)} is encrypted. It opens with the passphrase it was made with.`,
    unlock: 'Open the backup',
    wrong:
      'It does not open with this passphrase. The file has arrived undamaged, so it is most likely another passphrase. A file that somebody forged would look the same: the two cannot be told apart.',
    made: (date: string) => `Made on ${date}.`,
    sum: {
      added: (n: number) => f.plural(n, { one: '# assessment is added.', other: '# assessments are added.' }),
      copied: (n: number) =>
        f.plural(n, { one: '# is added beside the one here.', other: '# are added beside those here.' }),
      replaced: (n: number) => f.plural(n, { one: '# here is replaced.', other: '# here are replaced.' }),
      kept: (n: number) => f.plural(n, { one: '# here stays as it is.', other: '# here stay as they are.' }),
      blocked: (n: number) => f.plural(n, { one: '# cannot be restored.', other: '# cannot be restored.' }),
    },
    nothing: 'Everything in this backup is here already, identical.',
    empty: 'This backup holds no assessments.',
    toDecide: 'Here and in the backup, but different',
    toAdd: 'Added',
    unchanged: 'Here already, identical',
    blocked: 'Not restored',
    blockedWhy:
      'Their questionnaire is here under the same id and version with other content. Old scores must not change in silence. Remove that questionnaire and what uses it from the library, then restore again.',
    here: (date: string, share: string) => `Here: changed ${date}, ${share} answered`,
    there: (date: string, share: string) => `Backup: changed ${date}, ${share} answered`,
    newerHere: 'Newer here',
    newerThere: 'Newer in the backup',
    answered: (share: string) => `${share} answered`,
    choose: (subject: string, date: string) => `What to do with ${f.isolate(subject)}, ${date}`,
    choices: {
      mine: 'Keep mine',
      theirs: 'Take the backup’s',
      both: 'Keep both',
    },
    copyIsDraft: 'Yours is final and stays. The copy becomes a draft: a seal holds for one assessment only.',
    mineMoves: 'The sealed one takes its place; yours goes on beside it as a draft.',
    finalStays: 'Yours is final: nothing takes its place.',
    sealBroken: 'Its seal does not fit what is in it, so it comes back as a draft without the seal.',
    chooseRoadmap: (subject: string) => `What to do with the roadmap of ${f.isolate(subject)}`,
    roadmapHint: 'Keep both: what the backup has beyond mine is added to mine.',
    takeSettings: 'Also take over language, digits, theme and keys',
    restore: 'Restore',
    restored: (n: number) => f.plural(n, { one: 'Restored # assessment.', other: 'Restored # assessments.' }),
    undone: 'Undone: everything is as it was before.',
    notUndone: 'Not undone: something that was restored has been changed since.',
    changedMeanwhile: 'The library has changed meanwhile, perhaps in another tab. Look at it once more.',
    last: (date: string, days: number) =>
      `Last backup of everything: ${date} (${days === 0 ? 'today' : f.plural(days, { one: '# day ago', other: '# days ago' })}).`,
    never: 'No backup of everything yet.',
    changed: (n: number) =>
      f.plural(n, { one: '# assessment has changed since.', other: '# assessments have changed since.' }),
    remind: 'Time for a backup: browsers do lose what they keep.',
    later: 'Later',
  }
}
