import type { Table } from '#lib/event-sourcing';

export const viewOf = ({ name }: Table): string => `read_models.${name}`;
