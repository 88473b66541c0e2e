using System.Text.Json;

namespace Sozialplanung.Cli.Connection;

/// <summary>Moments of the installation as a clock in Germany shows them.</summary>
internal static class JsonMoment
{
    private static readonly TimeZoneInfo _berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    /// <summary>Null where the member is none.</summary>
    public static DateTimeOffset? Of(JsonElement element, string member) =>
        element.TryGetProperty(member, out var value)
        && value.ValueKind == JsonValueKind.String
        && value.TryGetDateTimeOffset(out var moment)
            ? TimeZoneInfo.ConvertTime(moment, _berlin)
            : null;
}
