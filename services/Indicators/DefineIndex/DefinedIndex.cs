namespace Sozialplanung.Indicators.DefineIndex;

/// <summary>The index as it now stands, with the version its definition has.</summary>
internal sealed record DefinedIndex(string Code, int Version, bool Changed);
