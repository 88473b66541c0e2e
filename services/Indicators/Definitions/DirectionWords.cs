using System.Text.Json;

namespace Sozialplanung.Indicators.Definitions;

/// <summary>The word of a direction in answers.</summary>
internal static class DirectionWords
{
    public static string Of(Direction direction) => JsonNamingPolicy.CamelCase.ConvertName(direction.ToString());
}
