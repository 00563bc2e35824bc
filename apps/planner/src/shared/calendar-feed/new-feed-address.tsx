import { Button, CopyButton, Group, TextInput } from '@mantine/core';
import { announce } from '../announce/announce';

/** The secret address, which is shown this once. */
export function NewFeedAddress({ url }: { readonly url: string }) {
  return (
    <Group align="end" gap={8} wrap="nowrap">
      <TextInput
        label="Secret address"
        description="Shown this once. Give it to the worker only."
        value={url}
        readOnly
        style={{ flex: 1 }}
        onFocus={(event) => event.currentTarget.select()}
      />
      <CopyButton value={url}>
        {({ copied, copy }) => (
          <Button
            variant="default"
            onClick={() => {
              copy();
              announce('Address copied');
            }}
          >
            {copied ? 'Copied' : 'Copy'}
          </Button>
        )}
      </CopyButton>
    </Group>
  );
}
