using System.Text.Json.Serialization;

namespace Sozialplanung.Indicators.Definitions;

/// <summary>How the value of a year comes from those of its quarters or months.</summary>
public enum PeriodAggregate
{
    [JsonStringEnumMemberName("last")]
    Last,

    [JsonStringEnumMemberName("mean")]
    Mean,

    [JsonStringEnumMemberName("sum")]
    Sum,
}
