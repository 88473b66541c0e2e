using System.Text;

namespace Sozialplanung.Tables;

/// <summary>What a workbook in Excel's old format says before its sheets: their names, shared texts and formats, and where days
/// begin.</summary>
internal sealed class XlsWorkbook
{
    private const int Biff8 = 0x600;
    private const int Biff5 = 0x500;
    private const int MostSheets = 4096;
    private readonly List<(TableSheet Sheet, long Start)> _sheets = [];
    private readonly Dictionary<int, CellFormat> _formats = [];
    private readonly List<int> _cellFormats = [];
    private readonly bool _isBiff8;
    private Encoding _encoding = TextEncoding.Windows1252;

    public XlsWorkbook(Stream file)
    {
        var compound = new CompoundFile(file);
        Records = new XlsRecords(
            compound.Open("Workbook") ?? compound.Open("Book") ?? throw new UnreadableFileException(NotOne(compound))
        );
        Records.Read();
        _isBiff8 = Records.Id == XlsRecord.Begin ? Records.Short(0) is not Biff5 : throw Old();
        if (_isBiff8 && Records.Short(0) != Biff8)
        {
            throw Old();
        }

        do
        {
            Records.Read();
            Note();
        } while (Records.Id != XlsRecord.End);
    }

    public XlsRecords Records { get; }

    public bool Is1904 { get; private set; }

    public SheetTexts Texts { get; private set; } = new();

    public IReadOnlyList<TableSheet> Sheets => [.. _sheets.Select(sheet => sheet.Sheet)];

    /// <summary>Where the sheet begins that is wanted, or the first that is not hidden.</summary>
    public long StartOf(string? wanted) => _sheets[TableSheet.Choose(Sheets, wanted)].Start;

    public CellFormat FormatOf(int cellFormat) =>
        cellFormat < _cellFormats.Count
            ? _formats.TryGetValue(_cellFormats[cellFormat], out var own)
                ? own
                : _formats[_cellFormats[cellFormat]] = CellFormat.BuiltIn(_cellFormats[cellFormat])
            : CellFormat.General;

    /// <summary>The text at a place of the current record.</summary>
    public string Text(int place, bool isShort = false)
    {
        if (_isBiff8)
        {
            return new XlsTexts(Records).Read(place, isShort);
        }

        var start = place + (isShort ? 1 : 2);
        return _encoding.GetString(Records.Part(start, isShort ? Records.Byte(place) : Records.Short(place)));
    }

    private static string NotOne(CompoundFile file) =>
        file.Roots.ContainsKey("EncryptedPackage")
            ? "Die Excel-Datei ist mit einem Kennwort geschützt. Bitte liefern Sie sie ohne Kennwort."
        : file.Roots.ContainsKey("WordDocument") ? "Die Datei ist ein Word-Dokument und keine Tabelle."
        : "Die Datei ist keine Excel-Arbeitsmappe.";

    private static UnreadableFileException Old() =>
        new(
            "Die Datei ist eine Excel-Datei aus der Zeit vor 1993. Bitte speichern Sie sie als XLSX und liefern Sie sie noch einmal."
        );

    private void Note()
    {
        switch (Records.Id)
        {
            case XlsRecord.Password:
                throw new UnreadableFileException(
                    "Die Excel-Datei ist mit einem Kennwort geschützt. Bitte liefern Sie sie ohne Kennwort."
                );
            case XlsRecord.CodePage:
                _encoding = EncodingOf(Records.Short(0));
                break;
            case XlsRecord.DateMode:
                Is1904 = Records.Short(0) == 1;
                break;
            case XlsRecord.BoundSheet when Records.Byte(5) == 0: // charts and macros have other kinds
                var (start, isHidden) = (Records.Long(0), (Records.Byte(4) & 3) != 0);
                if (_sheets.Count < MostSheets)
                {
                    _sheets.Add((new TableSheet(Text(6, isShort: true), isHidden), start));
                }

                break;
            case XlsRecord.Format:
                var number = Records.Short(0);
                _formats[number] = new CellFormat(Text(2, isShort: !_isBiff8) is { Length: > 0 } code ? code : "General");
                break;
            case XlsRecord.CellFormat:
                _cellFormats.Add(Records.Short(2));
                break;
            case XlsRecord.SharedTexts:
                Texts = new XlsTexts(Records).ReadShared();
                break;
        }
    }

    private static Encoding EncodingOf(int codePage)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(codePage == 0x8000 ? 10000 : codePage)
                ?? TextEncoding.Windows1252;
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return TextEncoding.Windows1252;
        }
    }
}
