using System.Text.RegularExpressions;

namespace Sozialplanung.Ingestion.Tables;

/// <summary>The forms in which offices write periods that are no plain dates.</summary>
internal static partial class PeriodSpellings
{
    [GeneratedRegex(
        @"^(?:(?:Stand|Stichtag|Jahr|Berichtsjahr|Monat|Berichtsmonat|am|zum|per|im)\b[\s:.]*)+",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        1000
    )]
    public static partial Regex Introduction();

    [GeneratedRegex(
        @"^(?:(?<winter>WS|WiSe|Wintersemester)|SS|SoSe|Sommersemester)\.?\s*(?<first>[12]\d{3}|\d{2})(?:\s*[/-]\s*(?<second>\d{2}|[12]\d{3}))?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        1000
    )]
    public static partial Regex Term();

    [GeneratedRegex(
        @"^(?:(?:Schuljahr|SJ|Schj\.)\s*)?(?<first>[12]\d{3})\s*/\s*(?<second>\d{2}|[12]\d{3})$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        1000
    )]
    public static partial Regex SchoolYear();

    [GeneratedRegex(
        @"^(?:(?:(?<day>\d{1,2})\.\s*)?(?<month>\p{L}{3,})\.?\s*[-/ ]?\s*(?:(?<year>[12]\d{3})|['’]?(?<year>\d{2}))|(?<year>[12]\d{3})\s*[-/ ]?\s*(?<month>\p{L}{3,})\.?)$",
        RegexOptions.CultureInvariant,
        1000
    )]
    public static partial Regex NamedMonth();

    [GeneratedRegex(
        @"^(?:(?<year>[12]\d{3})\s*[-/ ]?\s*(?:Q|q|Quartal\s*)(?<quarter>[1-4])|(?:Q|q)(?<quarter>[1-4])\s*[-/. ]?\s*(?<year>[12]\d{3})|(?<quarter>[1-4])\.\s*(?:Quartal|Quart\.|Vj\.|Vierteljahr)\s*(?<year>[12]\d{3}))$",
        RegexOptions.CultureInvariant,
        1000
    )]
    public static partial Regex Quarter();

    [GeneratedRegex(
        @"(?<!\d)(?:\d\d[-_.]\d\d[-_.][12]\d{3}|[12]\d{3}(?:[-_]?Q[1-4]|[-_]\d\d[-_]\d\d|-\d\d)?)(?!\d)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        1000
    )]
    public static partial Regex PeriodInName();

    [GeneratedRegex(
        @"(?<!\d)(?:\d\d[-_.]\d\d[-_.][12]\d{3}|[12]\d{3}[-_]\d\d[-_]\d\d|[12]\d{3}-(?:0[1-9]|1[0-2]))(?!\d)|(?<!\p{L})\p{L}{3,9}[-_ .]{0,2}[12]\d{3}(?!\d)",
        RegexOptions.CultureInvariant,
        1000
    )]
    public static partial Regex MonthInName();
}
