import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

/** Deep blue-green. Shade 8 on white is 8.2:1, white on shade 7 is 6.3:1. */
const firth: MantineColorsTuple = [
  '#eef6f7',
  '#d8eaed',
  '#b2d5da',
  '#86bdc5',
  '#56a0ab',
  '#2f8391',
  '#1a6e7c',
  '#105e6c',
  '#0a4f5c',
  '#063e49',
];

/** Mantine's default red fails on its own light backgrounds; shade 8 here is 6.6:1 on white and 5.6:1 on shade 1. */
const brick: MantineColorsTuple = [
  '#fdf1ef',
  '#fbe0dc',
  '#f4bdb6',
  '#eb958b',
  '#df6d60',
  '#cf4a3c',
  '#bb382b',
  '#a92e22',
  '#98261b',
  '#7d1d14',
];

/** A dialog's head is a `header`, which would be a second banner beside the frame's. */
const noBanner = { header: { role: 'presentation' } };

export const theme = createTheme({
  primaryColor: 'firth',
  primaryShade: 8,
  autoContrast: true,
  colors: { firth, red: brick },
  fontFamily:
    "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', 'Liberation Sans', Arial, sans-serif",
  headings: { fontWeight: '650', sizes: { h1: { fontSize: '1.5rem', lineHeight: '2rem' } } },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Modal: {
      defaultProps: { closeButtonProps: { 'aria-label': 'Close' }, centered: true, attributes: noBanner },
    },
    Drawer: { defaultProps: { closeButtonProps: { 'aria-label': 'Close' }, attributes: noBanner } },
    Alert: { defaultProps: { closeButtonLabel: 'Close' } },
    Notification: { defaultProps: { closeButtonProps: { 'aria-label': 'Dismiss' } } },
    PasswordInput: { defaultProps: { visibilityToggleButtonProps: { 'aria-label': 'Show password' } } },
    Anchor: { defaultProps: { underline: 'always', inherit: true } },
    Loader: { defaultProps: { role: 'presentation' } },
  },
});

/** Text colours of Mantine that fail 4.5:1 on white or on the pale background, replaced by ones that pass on both. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-text': '#1d2b30',
    '--mantine-color-dimmed': '#4d5c63',
    '--mantine-color-placeholder': '#5c6b72',
    '--mantine-color-error': '#98261b',
    '--mantine-color-anchor': '#0a4f5c',
    '--mantine-color-default-border': '#7c8b92',
    '--mantine-color-disabled-color': '#5c6b72',
  },
  dark: {},
});
