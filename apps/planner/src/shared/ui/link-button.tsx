import { Button, type ButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import { type AnchorHTMLAttributes, forwardRef } from 'react';

type LinkButtonProps = ButtonProps & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof ButtonProps>;

const Anchored = forwardRef<HTMLAnchorElement, LinkButtonProps>((props, ref) => (
  <Button {...props} component="a" ref={ref} />
));
Anchored.displayName = 'LinkButton';

/** A link that looks like a button: it leads somewhere and changes nothing. */
export const LinkButton = createLink(Anchored);
