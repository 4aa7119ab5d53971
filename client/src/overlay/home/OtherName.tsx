import { useEffect, useRef } from 'react';
import { TextField } from '../controls/TextField.tsx';
import { t } from '../words/t.ts';

interface OtherNameProps {
  readonly name: string;
  readonly error: string | null;
  readonly onChange: (name: string) => void;
}

/** Asks for another name, because the own one is taken at that table or may not be used there. */
export function OtherName({ name, error, onChange }: OtherNameProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('input')?.focus(), []);
  return (
    <div ref={box}>
      <TextField
        label={t('joining.otherName')}
        error={error}
        placeholder={t('home.namePlaceholder')}
        value={name}
        maxLength={64}
        autoComplete="nickname"
        enterKeyHint="go"
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
