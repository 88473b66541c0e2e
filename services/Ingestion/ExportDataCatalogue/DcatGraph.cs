using System.Globalization;

namespace Sozialplanung.Ingestion.ExportDataCatalogue;

/// <summary>
/// The catalogue in the words of DCAT-AP.de 3.0 (https://www.dcat-ap.de/def/dcatde/3.0/spec/). Every thing has an address of its own, so
/// that harvesters recognise it again.
/// </summary>
internal sealed class DcatGraph
{
    private const string Authority = "http://publications.europa.eu/resource/authority";
    private const string Geocoding = "http://dcat-ap.de/def/politicalGeocoding";

    private readonly RdfGraph _graph = new();
    private readonly CataloguePublisher _publisher;
    private readonly string _catalogue;
    private readonly string _agent;
    private readonly string _contact;

    private DcatGraph(CataloguePublisher publisher)
    {
        _publisher = publisher;
        _catalogue = $"{publisher.Address}/api/ingestion/catalogue#catalogue";
        _agent = $"{publisher.Address}/api/ingestion/catalogue#publisher";
        _contact = $"{publisher.Address}/api/ingestion/catalogue#contact";
    }

    public static RdfGraph Of(CataloguePublisher publisher, IReadOnlyList<PublishedDataset> datasets)
    {
        var dcat = new DcatGraph(publisher);
        dcat.SayCatalogue(datasets);
        foreach (var dataset in datasets)
        {
            dcat.SayDataset(dataset);
        }

        dcat.SayPublisher();
        return dcat._graph;
    }

    private void SayCatalogue(IReadOnlyList<PublishedDataset> datasets)
    {
        _graph.SayClass(_catalogue, "dcat:Catalog");
        _graph.SayText(_catalogue, "dct:title", $"Datenkatalog der Sozialplanung: {_publisher.Name}");
        _graph.SayText(
            _catalogue,
            "dct:description",
            "Daten der kommunalen Sozialplanung, aus denen die veröffentlichten Indikatoren berechnet werden."
        );
        _graph.Say(_catalogue, "dct:publisher", _agent);
        _graph.Say(_catalogue, "dct:language", $"{Authority}/language/DEU");
        _graph.Say(_catalogue, "dcat:themeTaxonomy", $"{Authority}/data-theme");
        _graph.Say(_catalogue, "foaf:homepage", $"{_publisher.Address}/");
        foreach (var dataset in datasets)
        {
            _graph.Say(_catalogue, "dcat:dataset", Dataset(dataset));
        }
    }

    private void SayDataset(PublishedDataset dataset)
    {
        var subject = Dataset(dataset);
        _graph.SayClass(subject, "dcat:Dataset");
        _graph.SayText(subject, "dct:title", dataset.Title);
        _graph.SayText(subject, "dct:description", dataset.Description);
        _graph.Say(subject, "dct:identifier", new RdfValue.Plain(subject));
        _graph.Say(subject, "dct:publisher", _agent);
        _graph.Say(subject, "dcat:contactPoint", _contact);
        _graph.Say(subject, "dct:language", $"{Authority}/language/DEU");
        _graph.Say(subject, "dcat:landingPage", $"{_publisher.Address}/");
        _graph.Say(
            subject,
            "dct:modified",
            new RdfValue.Typed(
                dataset.ModifiedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
                "dateTime"
            )
        );
        SayIf(dataset.Theme, theme => _graph.Say(subject, "dcat:theme", $"{Authority}/data-theme/{theme}"));
        SayIf(
            dataset.Frequency,
            frequency => _graph.Say(subject, "dct:accrualPeriodicity", $"{Authority}/frequency/{frequency}")
        );
        SayIf(_publisher.Contributor, contributor => _graph.Say(subject, "dcatde:contributorID", contributor));
        foreach (var keyword in dataset.Keywords.Distinct(StringComparer.Ordinal))
        {
            _graph.SayText(subject, "dcat:keyword", keyword);
        }

        SayPlace(subject, dataset.PlaceKey);
        SayTime(subject, dataset);
        if (dataset.Licence.Length > 0)
        {
            foreach (var indicator in dataset.Indicators)
            {
                SayDistribution(subject, dataset, indicator.Code, indicator.Name);
            }
        }
    }

    private void SayPlace(string subject, string key)
    {
        var (kind, level) = key.Length == 5 ? ("districtKey", "administrativeDistrict") : ("municipalityKey", "municipality");
        SayIf(
            key,
            code =>
            {
                _graph.Say(subject, "dct:spatial", $"{Geocoding}/{kind}/{code}");
                _graph.Say(subject, "dcatde:politicalGeocodingLevelURI", $"{Geocoding}/Level/{level}");
            }
        );
    }

    private void SayTime(string subject, PublishedDataset dataset)
    {
        if (dataset.Time is not { } time)
        {
            return;
        }

        var period = subject.Replace("#dataset", "#time", StringComparison.Ordinal);
        _graph.Say(subject, "dct:temporal", period);
        _graph.SayClass(period, "dct:PeriodOfTime");
        _graph.Say(period, "dcat:startDate", Day(time.First.FirstDay));
        _graph.Say(period, "dcat:endDate", Day(time.Last.LastDay));
    }

    private void SayDistribution(string dataset, PublishedDataset of, string indicator, string name)
    {
        var address = $"{_publisher.Address}/api/indicators/values/{Uri.EscapeDataString(indicator)}?format=csv";
        var subject = dataset.Replace("#dataset", $"#csv-{Uri.EscapeDataString(indicator)}", StringComparison.Ordinal);
        _graph.Say(dataset, "dcat:distribution", subject);
        _graph.SayClass(subject, "dcat:Distribution");
        _graph.SayText(subject, "dct:title", $"{name} (CSV)");
        _graph.SayText(subject, "dct:description", of.Terms);
        _graph.Say(subject, "dcat:accessURL", address);
        _graph.Say(subject, "dcat:downloadURL", address);
        _graph.Say(subject, "dct:format", $"{Authority}/file-type/CSV");
        _graph.Say(subject, "dcat:mediaType", "https://www.iana.org/assignments/media-types/text/csv");
        _graph.Say(subject, "dct:license", $"http://dcat-ap.de/def/licenses/{of.Licence}");
        _graph.SayText(subject, "dcatde:licenseAttributionByText", _publisher.Name);
    }

    private void SayPublisher()
    {
        _graph.SayClass(_agent, "foaf:Agent");
        _graph.SayText(_agent, "foaf:name", _publisher.Name);
        _graph.SayClass(_contact, "vcard:Kind");
        _graph.SayClass(_contact, "vcard:Organization");
        _graph.SayText(_contact, "vcard:fn", _publisher.Name);
        if (_publisher.Mail.Length > 0)
        {
            _graph.Say(_contact, "vcard:hasEmail", $"mailto:{_publisher.Mail}");
        }
        else
        {
            _graph.Say(_contact, "vcard:hasURL", $"{_publisher.Address}/");
        }
    }

    private string Dataset(PublishedDataset dataset) =>
        $"{_publisher.Address}/api/ingestion/catalogue/{Uri.EscapeDataString(dataset.Code)}#dataset";

    private static RdfValue.Typed Day(DateOnly day) => new(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "date");

    private static void SayIf(string text, Action<string> say)
    {
        if (text.Length > 0)
        {
            say(text);
        }
    }
}
