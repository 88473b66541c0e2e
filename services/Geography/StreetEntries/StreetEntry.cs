using Sozialplanung.Areas.Addresses;
using Sozialplanung.Geography.Storage;

namespace Sozialplanung.Geography.StreetEntries;

/// <summary>A stored entry in the kernel's words.</summary>
internal static class StreetEntry
{
    public static StreetRegisterEntry Of(StreetRegisterRow row) =>
        new()
        {
            Municipality = row.Municipality,
            Street = row.Street,
            Side = Enum.Parse<HouseNumberSide>(row.Side),
            From = NumberOf(row.FromNumber),
            To = NumberOf(row.ToNumber),
            AreaCode = row.Area,
            ValidFrom = row.ValidFrom,
            ValidTo = row.ValidTo,
        };

    /// <summary>„1–15 ungerade“, „ab 21“, „ganze Straße“.</summary>
    public static string Text(StreetRegisterEntry entry)
    {
        var numbers =
            entry.From is not { } from ? "ganze Straße"
            : entry.To is { Number: OpenEnd } ? $"ab {from}"
            : entry.To is { } to && to != from ? $"{from}–{to}"
            : $"{from}";
        return entry.Side switch
        {
            HouseNumberSide.Odd => $"{numbers} ungerade",
            HouseNumberSide.Even => $"{numbers} gerade",
            HouseNumberSide.Both => numbers,
        };
    }

    /// <summary>A range to this number has no end.</summary>
    public const int OpenEnd = 99_999;

    private static HouseNumber? NumberOf(string? text) => text is null ? null : HouseNumber.Parse(text);
}
