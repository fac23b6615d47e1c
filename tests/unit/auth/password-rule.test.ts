import { describe, expect, it } from 'vitest'
import { passwordHint, passwordProblem } from '@/lib/auth/password-rule'

const about = ['maria.okafor@example.org', 'Maria Okafor']

describe('a new password', () => {
  it.each([
    'copper kettle window',
    'kxVt9-mQ2pL-wzR7n',
    'ветер уносит лист дуба',
    'my dog eats 2 socks',
    '雨の朝に傘を忘れて駅まで走った',
  ])('%s will do', (password) => {
    expect(passwordProblem(password, about)).toBeNull()
  })

  it.each(['', 'short', 'fourteen chars'])('%j is too short', (password) => {
    expect(passwordProblem(password, about)).toContain('at least 15')
  })

  it('is not longer than can be kept', () => {
    expect(passwordProblem('correct horse '.repeat(20))).toContain('at most 200')
  })

  it.each([
    'aaaaaaaaaaaaaaa',
    'abababababababab',
    '123456789012345',
    'passwordpassword',
    'Password12345678',
    'P4ssw0rdP4ssw0rd!!',
    'qwertyuiopasdfghjkl',
    'mariaokafor123456',
    'maria.okafor@example.org',
    'physiotherapy2026',
    'plumbline plumbline',
  ])('%s is easy to guess', (password) => {
    expect(passwordProblem(password, about)).toContain('easy to guess')
  })
})

describe('the hint while typing', () => {
  it.each([
    ['copper kettle', false, '2 more characters.'],
    ['copper kettle!', false, '1 more character.'],
    ['copper kettle window', true, 'Good. Longer is stronger still.'],
    ['copper kettle window birch', true, 'Strong.'],
  ])('for %j says so', (password, isEnough, words) => {
    expect(passwordHint(password)).toEqual({ isEnough, words })
  })

  it('says when a long one is still easy to guess', () => {
    expect(passwordHint('passwordpassword').isEnough).toBe(false)
  })
})
