using System.Text;

namespace Sozialplanung.Tables;

/// <summary>Texts of a workbook in Excel's old format: letters of one or two bytes, split anywhere between records.</summary>
internal sealed class XlsTexts(XlsRecords records)
{
    private const int IsWide = 0x01;
    private const int HasMore = 0x04;
    private const int HasRuns = 0x08;
    private readonly char[] _letters = new char[4096];
    private int _at;

    /// <summary>Reads the shared texts, of which the current record is the first.</summary>
    public SheetTexts ReadShared()
    {
        var texts = new SheetTexts();
        var count = records.Long(4);
        _at = 8;
        for (var i = 0L; i < count; i++)
        {
            ReadOne(NextShort(), texts.Append);
            texts.End();
        }

        return texts;
    }

    /// <summary>Reads the text at a place of the current record: its length in one byte or two, its kind, its letters.</summary>
    public string Read(int place, bool isShort)
    {
        var text = new StringBuilder();
        _at = place + (isShort ? 1 : 2);
        ReadOne(isShort ? records.Byte(place) : records.Short(place), letters => text.Append(letters));
        return text.ToString();
    }

    private void ReadOne(int count, SpanAction append)
    {
        var kind = NextByte();
        var behind = (kind & HasRuns) != 0 ? 4L * NextShort() : 0;
        behind += (kind & HasMore) != 0 ? NextShort() + (65536L * NextShort()) : 0;
        while (count > 0)
        {
            if (_at >= records.Data.Length)
            {
                Continue();
                kind = NextByte();
            }

            var width = (kind & IsWide) != 0 ? 2 : 1;
            var some = Math.Min(Math.Min(count, _letters.Length), (records.Data.Length - _at) / width);
            if (some == 0)
            {
                throw new InvalidDataException("A letter is cut in two.");
            }

            var bytes = records.Part(_at, some * width);
            _ = (width == 2 ? Encoding.Unicode : Encoding.Latin1).GetChars(bytes, _letters);
            append(_letters.AsSpan(0, some));
            _at += some * width;
            count -= some;
        }

        Skip(behind);
    }

    private void Skip(long bytes)
    {
        while (bytes > records.Data.Length - _at)
        {
            bytes -= records.Data.Length - _at;
            Continue();
        }

        _at += (int)bytes;
    }

    private int NextShort() => NextByte() + (NextByte() << 8);

    private int NextByte()
    {
        while (_at >= records.Data.Length)
        {
            Continue();
        }

        return records.Byte(_at++);
    }

    private void Continue()
    {
        _at = 0;
        if (!records.Continues())
        {
            throw new InvalidDataException("A text is cut off.");
        }
    }

    private delegate void SpanAction(ReadOnlySpan<char> letters);
}
