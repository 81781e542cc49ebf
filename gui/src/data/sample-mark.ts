/** What the sample workspace is called. The name is the label: renamed, it is a workspace like any other. */
export const SAMPLE_NAME = 'Sample: Blue Door Bakery'

export const isSample = ({ name }: { name: string }): boolean => name === SAMPLE_NAME
