using Sozialplanung.Areas.Addresses;

namespace Sozialplanung.Ingestion.FetchGeography;

/// <summary>One stretch of a street as Geography sends and we keep it; numbers with their addition as text, <c>24a</c>.</summary>
internal sealed record StreetEntryRow(
    string Municipality,
    string Street,
    string Side,
    string? FromNumber,
    string? ToNumber,
    string Area,
    DateOnly? ValidFrom,
    DateOnly? ValidTo
)
{
    public const string Columns = "municipality, street, side, from_number, to_number, area, valid_from, valid_to";

    public StreetRegisterEntry ToEntry() =>
        new()
        {
            Municipality = Municipality,
            Street = Street,
            Side = Enum.TryParse<HouseNumberSide>(Side, ignoreCase: true, out var side) ? side : HouseNumberSide.Both,
            From = NumberOf(FromNumber),
            To = NumberOf(ToNumber),
            AreaCode = Area,
            ValidFrom = ValidFrom,
            ValidTo = ValidTo,
        };

    private static HouseNumber? NumberOf(string? text) => string.IsNullOrWhiteSpace(text) ? null : HouseNumber.Parse(text);
}
