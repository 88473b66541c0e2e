namespace Sozialplanung.Indicators.DefineIndicator;

/// <summary>The indicator as it now stands, with the version its definition has.</summary>
internal sealed record DefinedIndicator(string Code, int Version, bool Changed, string Numerator, string Denominator);
