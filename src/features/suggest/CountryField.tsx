import { useTexts } from '../../state/react.tsx'
import { Field } from './Field.tsx'
import styles from './Suggest.module.css'

interface CountryFieldProps {
  readonly value: string
  readonly problem: string | undefined
  readonly onChange: (code: string) => void
  readonly onLeave: () => void
}

/** Chooses among all countries of the data, also those that have no example yet. */
export function CountryField({ value, problem, onChange, onLeave }: CountryFieldProps) {
  const { knownCountries } = useTexts()
  return (
    <Field field="country" label="Country" problem={problem}>
      {(control) => (
        <select
          {...control}
          className={styles.control}
          required
          value={value}
          onChange={({ target }) => onChange(target.value)}
          onBlur={onLeave}
        >
          <option value="">Choose a country</option>
          {knownCountries.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
