using System.ComponentModel.DataAnnotations;

namespace Sozialplanung.Ingestion.Deliveries;

/// <summary>Settings of the section <c>Ingestion</c>.</summary>
public sealed class IngestionOptions
{
    public const string Section = "Ingestion";

    /// <summary>Folder of the delivered files, under names of our own. Default: <c>lieferungen</c> beside the program.</summary>
    public string DataFolder { get; set; } = "";

    /// <summary>Folder in which the nightly run looks for files, one folder per dataset below it. Default: none is
    /// watched.</summary>
    public string WatchFolder { get; set; } = "";

    /// <summary>Largest file that is taken in, in bytes. Default: 2 GiB.</summary>
    [Range(1, long.MaxValue)]
    public long MaximumFileBytes { get; set; } = 2L << 30;

    /// <summary>When the nightly run starts, as a cron expression (minute, hour, day, month, weekday) in the time of Berlin. Default:
    /// every day at two.</summary>
    [Required]
    public string NightlySchedule { get; set; } = "0 2 * * *";

    /// <summary>Hosts inside the own network that Bezugsquellen may name, separated by commas: a name or an address, with a port
    /// (<c>statistik.intern:8443</c>) or without. They are asked without the proxy. Default: none, public addresses only.</summary>
    public string InternalHosts { get; set; } = "";

    /// <summary>Proxy on the way to Bezugsquellen, as <c>http://proxy:3128</c>. Default: none.</summary>
    [RegularExpression("https?://.+", ErrorMessage = "Ingestion:Proxy beginnt mit http:// oder https://.")]
    public string Proxy { get; set; } = "";

    /// <summary>Name to sign in at the proxy with. Default: it asks for none.</summary>
    public string ProxyUser { get; set; } = "";

    public string ProxyPassword { get; set; } = "";

    /// <summary>File (PEM) with certificates of authorities that are trusted beside those of the system. Default: none.</summary>
    public string CertificateFile { get; set; } = "";

    /// <summary>So many seconds may fetching one dataset take, 5 to 86,400. Default: 600.</summary>
    [Range(5, 86_400)]
    public int FetchSeconds { get; set; } = 600;

    /// <summary>Under which address the installation is reached, as <c>https://atlas.kreis.de</c>; the catalogue names it to others.
    /// Default: the one it was asked under.</summary>
    [RegularExpression("https?://[^/]+/?", ErrorMessage = "Ingestion:PublicAddress ist eine Adresse wie https://atlas.kreis.de.")]
    public string PublicAddress { get; set; } = "";

    /// <summary>Who publishes the catalogue. Default: the name of the area around all others.</summary>
    public string CataloguePublisher { get; set; } = "";

    /// <summary>Mailbox for questions about the catalogue, of an office and not of a person. Default: none is named.</summary>
    [RegularExpression(@"[\w.+-]+@[\w.-]+", ErrorMessage = "Ingestion:CatalogueMail ist eine E-Mail-Adresse.")]
    public string CatalogueMail { get; set; } = "";

    /// <summary>Address of the Datenbereitsteller in the list of DCAT-AP.de
    /// (<c>http://dcat-ap.de/def/contributors/…</c>). Default: none is named.</summary>
    [RegularExpression(
        "http://dcat-ap.de/def/contributors/[\\w.-]+",
        ErrorMessage = "Ingestion:CatalogueContributor beginnt mit http://dcat-ap.de/def/contributors/."
    )]
    public string CatalogueContributor { get; set; } = "";

    internal string FilesFolder => DataFolder.Length > 0 ? DataFolder : Path.Combine(AppContext.BaseDirectory, "lieferungen");

    /// <summary>Keys of the sign-ins of Bezugsquellen: beside the files and not in the database, whose copy alone gives nothing
    /// away.</summary>
    internal string KeysFolder => Path.Combine(FilesFolder, "schluessel");
}
