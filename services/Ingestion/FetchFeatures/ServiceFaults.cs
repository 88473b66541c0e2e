using Sozialplanung.Ingestion.Sources;

namespace Sozialplanung.Ingestion.FetchFeatures;

/// <summary>Why the features of a service are not taken over: never a part of them for the whole.</summary>
internal static class ServiceFaults
{
    private const int NamedLayers = 10;

    public static void ThrowUnlessKnown(SourceAccess source, IReadOnlyList<SourceLayer> layers)
    {
        if (!layers.Any(layer => layer.Name == source.Layer))
        {
            var known = string.Join(", ", layers.Take(NamedLayers).Select(layer => $"„{ServiceWords.Shortened(layer.Name)}“"));
            throw new FetchFaultException(
                $"Die Ebene „{source.Layer}“ gibt es bei {source.Address.Host} nicht oder nicht mehr. {(known.Length > 0 ? $"Vorhanden: {known}{(layers.Count > NamedLayers ? " …" : "")}." : "Der Dienst nennt keine Ebenen.")}"
            );
        }
    }

    public static FetchFaultException Incomplete(SourceAccess source, long matched, int received) =>
        new(
            $"{source.Address.Host} nennt {ServiceWords.Number(matched)} Objekte, geschickt hat der Dienst {ServiceWords.Number(received)}. Es ist nichts übernommen worden. Der nächste Abruf versucht es wieder; bleibt es dabei, fragen Sie bitte beim Betreiber des Dienstes nach."
        )
        {
            IsPassing = true,
        };

    public static FetchFaultException Changed(SourceAccess source) =>
        new(
            $"Die Ebene bei {source.Address.Host} hat sich während des Abrufs geändert: Die Zahl der Objekte ist nicht auf jeder Seite dieselbe. Der nächste Abruf versucht es wieder."
        )
        {
            IsPassing = true,
        };

    public static FetchFaultException Endless(SourceAccess source, int pages) =>
        new(
            $"{source.Address.Host} verweist nach {ServiceWords.Number(pages)} Seiten immer noch oder wieder auf eine weitere, die schon da war. Es ist nichts übernommen worden. Bitte fragen Sie beim Betreiber des Dienstes nach."
        );

    public static FetchFaultException Empty(SourceAccess source) =>
        new(
            $"Die Ebene „{source.Layer}“ bei {source.Address.Host} ist leer. Es ist nichts übernommen worden. Bitte prüfen Sie, ob es die richtige Ebene ist."
        );

    public static FetchFaultException Nameless(SourceAccess source) =>
        new(
            $"{source.Address.Host} schickt die Ebene auf mehreren Seiten und gibt ihren Objekten keine Kennungen. Dann lässt sich nicht prüfen, ob auf dem Weg eines fehlt. Bitte lassen Sie sich die Daten als Datei geben."
        );

    public static FetchFaultException GmlOnly(SourceAccess source) =>
        new(
            $"{source.Address.Host} gibt diese Ebene nur als GML heraus. Grenzen werden nur aus GeoJSON gelesen; bitte laden Sie die Gebiete beim Betreiber als Shapefile oder GeoPackage herunter und lesen Sie diese Datei ein."
        );

    public static FetchFaultException Uncounted(SourceAccess source) =>
        new(
            $"{source.Address.Host} sagt nicht, wie viele Objekte die Ebene hat, und gibt sie nicht seitenweise heraus. Dann lässt sich nicht prüfen, ob alle angekommen sind. Bitte lassen Sie sich die Daten als Datei geben."
        );
}
