import { describe, expect, it } from 'vitest'
import { isHighPain } from '@/lib/attention/rules/pain'
import { everyDay, mention, reasons, report, underWay } from './case'

describe('pain', () => {
  it.each<[number, number | null, boolean, string]>([
    [6, null, true, '6 of 10 is high when nothing is known about usual'],
    [5, null, false, '5 is acceptable when nothing is known about usual'],
    [6, 5, true, '6 is high for someone who usually has 5'],
    [5, 5, false, '5 is nothing new for someone who usually has 5'],
    [4, 1, true, 'a rise of 3 is high, also below 6'],
    [3, 1, false, 'a rise of 2 is acceptable'],
    [6, 6, false, 'someone who lives at 6 is not flagged for 6'],
    [7, 6, false, 'a rise of 1 is allowed for someone who lives at 6'],
    [8, 6, true, 'a rise of 2 is not, for someone who lives at 6'],
    [10, 9, true, '10 is flagged for someone who lives at 9'],
    [10, 10, false, 'someone who lives at 10 is not flagged for ever'],
    [0, 0, false, 'no pain is no pain'],
  ])('%i with usual %s: %s (%s)', (worst, usual, isHigh, _why) => {
    expect(isHighPain(worst, usual)).toBe(isHigh)
  })

  it('says how much, when, and how far above usual', () => {
    expect(reasons({ reports: [report('2026-11-23', { worstPain: 7 })] })).toEqual([
      'Pain: 7 of 10 today, 4 above usual',
    ])
    expect(reasons({ usualPain: null, reports: [report('2026-11-19', { worstPain: 7 })] })).toEqual(
      ['Pain: 7 of 10 on Thu 19 Nov'],
    )
  })

  it('stays news until three more days brought reports without it', () => {
    const sore = report('2026-11-16', { worstPain: 8 })
    const fine = (day: string) => report(day, { worstPain: 2 })
    expect(reasons({ reports: [fine('2026-11-21'), fine('2026-11-19'), sore] })).toHaveLength(1)
    expect(
      reasons({ reports: [fine('2026-11-22'), fine('2026-11-21'), fine('2026-11-19'), sore] }),
    ).toEqual([])
  })

  it('counts days, not reports: three sessions of one day do not push it out', () => {
    const reports = [
      report('2026-11-22', { worstPain: 2 }),
      report('2026-11-22', { worstPain: 2 }),
      report('2026-11-22', { worstPain: 2 }),
      report('2026-11-21', { worstPain: 8 }),
    ]
    expect(reasons({ reports })).toEqual(['Pain: 8 of 10 on Sat 21 Nov, 5 above usual'])
  })

  it('is answered by marking it as seen or by publishing', () => {
    const reports = [report('2026-11-22', { worstPain: 8, isAnswered: true })]
    expect(reasons({ reports })).toEqual([])
  })
})

describe('sore twice running', () => {
  const sore = (performedOn: string, names: string[] = ['Bridge'], isAnswered = false) =>
    report(performedOn, {
      isAnswered,
      taken: names.map((name) => ({
        ...{ prescriptionId: name, name, on: performedOn, band: 'amber' as const, isSure: true },
      })),
    })

  it('says which movement, when, and what there is to decide', () => {
    expect(reasons({ reports: [sore('2026-11-22'), sore('2026-11-20')] })).toEqual([
      'Sore twice running: Bridge, last yesterday; an easier option, or a quarter to half less',
    ])
  })

  it('names one of several and counts the rest', () => {
    const both = ['Bridge', 'Clam']
    const [reason] = reasons({ reports: [sore('2026-11-22', both), sore('2026-11-20', both)] })
    expect(reason).toMatch(/^Sore twice running: Bridge and 1 more, last yesterday/)
  })

  it('once is not twice, and two movements once each are not one twice', () => {
    expect(reasons({ reports: [sore('2026-11-22')] })).toEqual([])
    expect(reasons({ reports: [sore('2026-11-22'), sore('2026-11-20', ['Clam'])] })).toEqual([])
  })

  it('is answered by marking it as seen', () => {
    expect(
      reasons({ reports: [sore('2026-11-22', ['Bridge'], true), sore('2026-11-20')] }),
    ).toEqual([])
  })

  it('stays until a clinician looked, however long ago it was', () => {
    const reports = [sore('2026-11-02'), sore('2026-10-31')]
    expect(reasons({ reports })).toContain(
      'Sore twice running: Bridge, last on Mon 2 Nov; an easier option, or a quarter to half less',
    )
  })
})

describe('skipped for pain', () => {
  it('is raised when the same movement was skipped for pain both times it last came up', () => {
    const reports = [
      report('2026-11-22', { mentions: [mention('Bridge', true), mention('Clam', false)] }),
      report('2026-11-21', { mentions: [mention('Clam', false)] }),
      report('2026-11-20', { mentions: [mention('Bridge', true)] }),
    ]
    expect(reasons({ reports })).toEqual(['Left out, sore or worried: Bridge, twice running'])
  })

  it('is not raised when it was done in between', () => {
    const reports = [
      report('2026-11-22', { mentions: [mention('Bridge', true)] }),
      report('2026-11-21', { mentions: [mention('Bridge', false)] }),
      report('2026-11-20', { mentions: [mention('Bridge', true)] }),
    ]
    expect(reasons({ reports })).toEqual([])
  })

  it('is not raised for two different movements', () => {
    const reports = [
      report('2026-11-22', { mentions: [mention('Bridge', true)] }),
      report('2026-11-21', { mentions: [mention('Clam', true)] }),
    ]
    expect(reasons({ reports })).toEqual([])
  })

  it('names one movement and counts the others', () => {
    const mentions = [mention('Bridge', true), mention('Clam', true), mention('Squat', true)]
    const reports = [report('2026-11-22', { mentions }), report('2026-11-21', { mentions })]
    expect(reasons({ reports })).toEqual([
      'Left out, sore or worried: Bridge and 2 more, twice running',
    ])
  })
})

describe('nothing tolerated', () => {
  it('is raised when nothing was done on the last day, for pain', () => {
    const nothing = { doneCount: 0, skippedForPainCount: 3 }
    expect(reasons({ reports: [report('2026-11-22', nothing)] })).toEqual([
      'Nothing tolerated: all was skipped yesterday, for pain',
    ])
  })

  it('is not raised when the evening went better', () => {
    const reports = [
      report('2026-11-22'),
      report('2026-11-22', { doneCount: 0, skippedForPainCount: 3 }),
    ]
    expect(reasons({ reports })).toEqual([])
  })

  it('is not raised for a day off by choice', () => {
    expect(reasons({ reports: [report('2026-11-22', { doneCount: 0 })] })).toEqual([])
  })
})

describe('comments', () => {
  it('says when the patient wrote', () => {
    expect(reasons({ unreadComments: 1, lastUnreadOn: '2026-11-23' })).toEqual([
      'Comment: unread, written today',
    ])
    expect(reasons({ unreadComments: 3, lastUnreadOn: '2026-11-20' })).toEqual([
      'Comment: 3 unread, the last one on Fri 20 Nov',
    ])
  })
})

describe('silence', () => {
  const lastReportOn = (day: string) => ({ lastReportedOn: day, lastPractisedOn: day })

  it('is raised when four planned days are over without a report', () => {
    expect(reasons(lastReportOn('2026-11-18'))).toEqual([
      'Silent: no report for 4 planned days, since Wed 18 Nov',
    ])
    expect(reasons(lastReportOn('2026-11-19'))).toEqual([])
  })

  it('does not count days on which nothing was planned', () => {
    const plan = { publishedOn: '2026-10-01', weekdays: [1, 2, 3, 4, 5], reviewOn: null }
    expect(reasons({ plan, ...lastReportOn('2026-11-17') })).toEqual([])
    expect(reasons({ plan, ...lastReportOn('2026-11-16') })).toEqual([
      'Silent: no report for 4 planned days, since Mon 16 Nov',
    ])
  })

  it('never waits longer than a week, however few days are planned', () => {
    const plan = { publishedOn: '2026-10-01', weekdays: [1], reviewOn: null }
    expect(reasons({ plan, ...lastReportOn('2026-11-15') })).toEqual([
      'Silent: no report for 1 planned day, since Sun 15 Nov',
    ])
    expect(reasons({ plan, ...lastReportOn('2026-11-16') })).toEqual([])
  })

  it('is not raised when nothing is planned at all', () => {
    const plan = { publishedOn: '2026-10-01', weekdays: [], reviewOn: null }
    expect(reasons({ plan, ...lastReportOn('2026-10-20') })).toEqual([])
  })

  it('is broken by a skip with a reason, which is a report', () => {
    expect(reasons({ lastReportedOn: '2026-11-22', lastPractisedOn: '2026-11-10' })).toEqual([])
  })

  it('starts anew when a revision is published or someone looked', () => {
    const quiet = lastReportOn('2026-11-01')
    const plan = { publishedOn: '2026-11-20', weekdays: everyDay, reviewOn: null }
    expect(reasons({ ...quiet, plan })).toEqual([])
    expect(reasons({ ...quiet, lookedOn: '2026-11-20' })).toEqual([])
    expect(reasons({ ...quiet, lookedOn: '2026-11-18' })).toEqual([
      'Silent: no report for 21 planned days, since Sun 1 Nov',
    ])
  })

  it('is raised for those who came in and never reported', () => {
    const never = { lastReportedOn: null, lastPractisedOn: null, signedInOn: '2026-11-18' }
    expect(reasons(never)).toEqual(['Silent: no report yet, after 4 planned days'])
  })
})

describe('setting up', () => {
  const fresh = {
    plan: null,
    signedInOn: null,
    invitedOn: null,
    lastReportedOn: null,
    lastPractisedOn: null,
    addedOn: '2026-11-23',
  }

  it('shows a new patient without a program from the first day', () => {
    expect(reasons(fresh)).toEqual(['No program: added today, nothing published yet'])
  })

  it('asks after who was invited on the third day', () => {
    const invited = { ...fresh, plan: underWay.plan }
    expect(reasons({ ...invited, invitedOn: '2026-11-21' })).toEqual([])
    expect(reasons({ ...invited, invitedOn: '2026-11-20' })).toEqual([
      'Not signed in: invited on Fri 20 Nov',
    ])
  })

  it('does not call a patient on paper silent', () => {
    expect(reasons({ ...fresh, plan: underWay.plan })).toEqual([])
  })

  it('brings up a held direction on the day it is to be reviewed, and keeps it up', () => {
    expect(reasons({ holdReviewOn: '2026-11-24' })).toEqual([])
    expect(reasons({ holdReviewOn: '2026-11-23' })).toEqual(['Held direction: review is due today'])
    expect(reasons({ holdReviewOn: '2026-11-20' })).toEqual([
      'Held direction: review was due on Fri 20 Nov',
    ])
  })

  it('brings up readiness on the day it is to be asked about again', () => {
    expect(reasons({ askAgainOn: '2026-11-24' })).toEqual([])
    expect(reasons({ askAgainOn: '2026-11-23' })).toEqual([
      'Readiness: you wanted to ask again today',
    ])
    expect(reasons({ askAgainOn: '2026-11-20', lookedOn: '2026-11-20' })).toEqual([])
  })

  it('brings up what is to be measured again, on its day', () => {
    const retest = { on: '2026-11-23', what: 'chair stands in 30 seconds' }
    expect(reasons({ retest })).toEqual(['Measure again: chair stands in 30 seconds, due today'])
    expect(reasons({ retest: { ...retest, on: '2026-11-24' } })).toEqual([])
    expect(reasons({ retest: { ...retest, on: '2026-11-20' } })).toEqual([
      'Measure again: chair stands in 30 seconds, was due on Fri 20 Nov',
    ])
    expect(reasons({ retest, lookedOn: '2026-11-23' })).toEqual([])
  })

  it('brings up blood pressure over its ceiling until a clearance is noted', () => {
    const pressureOver = { measuredOn: '2026-11-20', words: '184/96, ceiling 180/110' }
    expect(reasons({ pressureOver })).toEqual([
      'Blood pressure: 184/96, ceiling 180/110, measured on Fri 20 Nov; no clearance is noted',
    ])
    expect(reasons({ pressureOver, plan: null })[0]).not.toContain('Blood pressure')
  })

  it('brings up once the week of pregnancy from which lying flat is left out', () => {
    const lyingFlatEndsOn = '2026-11-23'
    expect(reasons({ lyingFlatEndsOn }, '2026-11-22')).toEqual([])
    expect(reasons({ lyingFlatEndsOn })).toEqual([
      'Pregnancy: lying flat is left out from the week reached today',
    ])
    expect(reasons({ lyingFlatEndsOn, lookedOn: '2026-11-23' }, '2026-12-20')).not.toContainEqual(
      expect.stringContaining('Pregnancy'),
    )
  })

  it('says that what is held leaves nothing open until something is, looked at or not', () => {
    const facts = { nothingOpenSince: '2026-11-20', lookedOn: '2026-11-23' }
    expect(reasons(facts)).toEqual([
      'Nothing left open: what is held leaves no movement of the program, since Fri 20 Nov',
    ])
  })

  it('brings up a review on its day, and keeps it up', () => {
    const plan = { publishedOn: '2026-10-01', weekdays: everyDay, reviewOn: '2026-11-23' }
    expect(reasons({ plan }, '2026-11-22')).toEqual([])
    expect(reasons({ plan })).toEqual(['Review: due today'])
    expect(reasons({ plan, lastReportedOn: '2026-11-24' }, '2026-11-25')).toEqual([
      'Review: was due on Mon 23 Nov',
    ])
  })

  it('asks nothing of an ended patient', () => {
    expect(reasons({ ...fresh, isEnded: true, unreadComments: 2 })).toEqual([])
  })
})

it('lists the heaviest reason first', () => {
  const facts = {
    unreadComments: 1,
    lastUnreadOn: '2026-11-18',
    lastReportedOn: '2026-11-18',
    reports: [report('2026-11-18', { worstPain: 9 })],
  }
  expect(reasons(facts)).toEqual([
    'Pain: 9 of 10 on Wed 18 Nov, 6 above usual',
    'Comment: unread, written on Wed 18 Nov',
    'Silent: no report for 4 planned days, since Wed 18 Nov',
  ])
})

describe('what holds a plan', () => {
  it('stands above everything else until a clinician lifts it', () => {
    const reports = [report('2026-11-22', { worstPain: 9, doneCount: 0, skippedForPainCount: 2 })]
    const held = { level: 'E', onDay: '2026-11-23', reviewOn: null } as const
    expect(reasons({ held, reports, lookedOn: '2026-11-23' })[0]).toBe(
      'Emergency sign: reported today, the plan is locked',
    )
    expect(reasons({ held: { ...held, level: 'U' }, reports })[0]).toContain('Urgent sign')
  })

  it('paused for a look says since when', () => {
    const held = { level: 'C', onDay: '2026-11-20', reviewOn: null } as const
    expect(reasons({ held })).toEqual(['Plan paused: since Fri 20 Nov, waits for your look'])
  })

  it('a clinician’s own pause is quiet until its day, and comes up from then on', () => {
    const held = { level: 'C', onDay: '2026-11-09', reviewOn: '2026-11-23' } as const
    expect(reasons({ held }, '2026-11-22')).toEqual([])
    expect(reasons({ held })).toEqual(['Pause: to be looked at again today'])
    expect(reasons({ held, lookedOn: '2026-11-23' }, '2026-11-29')).toEqual([])
    expect(reasons({ held, lookedOn: '2026-11-23' }, '2026-11-30')[0]).toBe(
      'Pause: to be looked at again on Mon 23 Nov',
    )
  })

  it('nobody is silent who may not practise, nor at once when they may again', () => {
    const since = { lastReportedOn: '2026-11-08', lastPractisedOn: '2026-11-08' }
    const held = { level: 'C', onDay: '2026-11-09', reviewOn: '2026-12-07' } as const
    expect(reasons({ ...since, held })).toEqual([])
    expect(reasons({ ...since, liftedOn: '2026-11-22' })).toEqual([])
    expect(reasons({ ...since, liftedOn: '2026-11-18' })).toEqual([
      'Silent: no report for 4 planned days, since Sun 8 Nov',
    ])
  })
})

describe('the red-flag questions', () => {
  it('are asked after when nobody answered for ten days', () => {
    expect(reasons({ screenedOn: '2026-11-14' })).toEqual([])
    expect(reasons({ screenedOn: '2026-11-13' })).toEqual([
      'Screening: due, last answered on Fri 13 Nov',
    ])
  })

  it('are asked after at once where a plan is followed without any', () => {
    expect(reasons({ screenedOn: null })).toEqual(['Screening: never answered'])
    expect(reasons({ screenedOn: null, plan: null })).toEqual([
      expect.stringContaining('No program'),
    ])
  })
})

describe('a clearance', () => {
  it('is news two weeks before it runs out, and again when it has', () => {
    expect(reasons({ clearanceEndsOn: '2026-12-08' })).toEqual([])
    expect(reasons({ clearanceEndsOn: '2026-12-07' })).toEqual(['Clearance: runs out on Mon 7 Dec'])
    expect(reasons({ clearanceEndsOn: '2026-11-22', lookedOn: '2026-11-20' })).toEqual([
      'Clearance: ran out yesterday',
    ])
  })
})
