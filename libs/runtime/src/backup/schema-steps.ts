import type { PoolClient } from 'pg';

/** How many steps each component's tables have taken. */
export const schemaSteps = async (
  client: PoolClient,
): Promise<Readonly<Record<string, number>>> => {
  const { rows } = await client.query<{ component: string; steps: number }>(
    `select component, count(*)::integer as steps from schema_steps
      where component <> 'read-models' group by component`,
  );
  return Object.fromEntries(rows.map(({ component, steps }) => [component, steps]));
};
