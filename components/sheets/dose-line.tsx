import { Phrases } from './phrases'
import type { Prescription } from '@/lib/programs/document'
import { doseDetails, doseInStretches } from '@/lib/sheets/dose-figures'
import { whenInWords } from '@/lib/sheets/when-in-words'

/** The dose in figures that can be read from the mat, then when it is done and what goes with it. */
export const DoseLine = ({ prescription }: { prescription: Prescription }) => (
  <>
    <p className="sheet-dose">
      <Phrases
        phrases={doseInStretches(prescription.dose).map((phrase) =>
          phrase.map(({ text, isFigure }, at) =>
            isFigure ? (
              <span key={at} className="sheet-dose-figure">
                {text}
              </span>
            ) : (
              text
            ),
          ),
        )}
      />
    </p>
    <p className="sheet-when">
      <Phrases
        phrases={[
          ...whenInWords(prescription).map((words) => <b key={words}>{words}</b>),
          ...doseDetails(prescription.dose),
        ]}
      />
    </p>
  </>
)
