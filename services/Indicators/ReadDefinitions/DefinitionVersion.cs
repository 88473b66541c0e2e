using Sozialplanung.Indicators.Definitions;

namespace Sozialplanung.Indicators.ReadDefinitions;

internal sealed record DefinitionVersion(
    string Code,
    int Version,
    string CreatedBy,
    DateTimeOffset CreatedAt,
    IndicatorDefinition Definition
);
