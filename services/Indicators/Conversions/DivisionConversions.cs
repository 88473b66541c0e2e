using Sozialplanung.Contracts.Geography;

namespace Sozialplanung.Indicators.Conversions;

/// <summary>How numbers of former Gebietsstände become numbers of the current one.</summary>
internal sealed record DivisionConversions(string Current, IReadOnlyDictionary<string, Conversion> ByFormer);
