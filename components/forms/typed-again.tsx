'use client'

import { useEffect } from 'react'
import { typeAgain } from './typed-text'

/** Brings back what was typed before a page from before an update was loaded anew. */
export const TypedAgain = () => {
  useEffect(typeAgain, [])
  return null
}
