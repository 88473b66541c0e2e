namespace Sozialplanung.Ingestion.Findings;

/// <summary>What a finding says of the values of another dataset: for those alone who may see that dataset as well.</summary>
internal sealed record FindingDetail(string Dataset, string Text, long? Row = null);
