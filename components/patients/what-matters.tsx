'use client'

import { Pencil } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { WordsForm, type WordsOfRecord } from './words-form'

/** What the patient wants to get back to; changed where it stands. */
export const WhatMatters = ({ words }: { words: WordsOfRecord }) => {
  const [isEditing, setIsEditing] = useState(false)
  const { whatMatters, goals } = words
  return (
    <section aria-labelledby="what-matters" className="grid content-start gap-2">
      <div className="flex items-center justify-between gap-2">
        <h2 id="what-matters" className="text-lg">
          What matters
        </h2>
        {!isEditing && (
          <Button size="compact" look="quiet" onClick={() => setIsEditing(true)}>
            <Pencil aria-hidden className="size-3.5" />
            Edit
          </Button>
        )}
      </div>
      {isEditing ? (
        <WordsForm words={words} onClose={() => setIsEditing(false)} />
      ) : (
        <>
          {whatMatters && <p className="max-w-prose whitespace-pre-line">{whatMatters}</p>}
          {goals.length > 0 && (
            <ul className="grid list-disc gap-0.5 ps-5">
              {goals.map(({ id, text }) => (
                <li key={id}>{text}</li>
              ))}
            </ul>
          )}
          {!whatMatters && goals.length === 0 && (
            <p className="text-quiet">Ask what they want to get back to, and write it down here.</p>
          )}
        </>
      )}
    </section>
  )
}
