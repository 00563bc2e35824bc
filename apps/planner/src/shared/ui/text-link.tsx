import { Anchor, type AnchorProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import { type AnchorHTMLAttributes, forwardRef } from 'react';

type TextLinkProps = AnchorProps & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof AnchorProps>;

const Anchored = forwardRef<HTMLAnchorElement, TextLinkProps>((props, ref) => (
  <Anchor {...props} ref={ref} />
));
Anchored.displayName = 'TextLink';

/** A link to a screen of ours. */
export const TextLink = createLink(Anchored);
