using System.Globalization;

namespace Sozialplanung.Ingestion.DataCatalogue;

/// <summary>The order in which people look names up, whatever the machine speaks.</summary>
internal static class GermanOrder
{
    public static StringComparer Names { get; } = StringComparer.Create(CultureInfo.GetCultureInfo("de-DE"), ignoreCase: false);
}
