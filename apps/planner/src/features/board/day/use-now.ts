import { useEffect, useState } from 'react';

/** A minute is the finest that a board shows. */
const MINUTE = 60_000;

/** The present time, kept up to date by the minute. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return now;
}
