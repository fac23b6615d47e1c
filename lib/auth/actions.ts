'use server'

import { formAction } from '../action'
import { chooseInput, nothing, signInInput } from './input'
import { leave, signInAt, signInWithPassword } from './sign-in'
import { visitor } from './visitor'

export const signIn = formAction({ input: signInInput, scope: visitor, run: signInWithPassword })

export const chooseClinic = formAction({ input: chooseInput, scope: visitor, run: signInAt })

export const signOut = formAction({ input: nothing, scope: visitor, run: leave })
