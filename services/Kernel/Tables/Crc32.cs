namespace Sozialplanung.Tables;

/// <summary>The checksum that a ZIP archive keeps of each of its parts (CRC-32 of ISO 3309, polynomial EDB88320).</summary>
internal struct Crc32()
{
    private static readonly uint[] _table = Table();
    private uint _value = uint.MaxValue;

    public readonly uint Value => ~_value;

    public void Add(ReadOnlySpan<byte> bytes)
    {
        var value = _value;
        foreach (var next in bytes)
        {
            value = _table[(byte)(value ^ next)] ^ (value >> 8);
        }

        _value = value;
    }

    private static uint[] Table()
    {
        var table = new uint[256];
        for (uint i = 0; i < table.Length; i++)
        {
            var value = i;
            for (var bit = 0; bit < 8; bit++)
            {
                value = (value & 1) != 0 ? (value >> 1) ^ 0xEDB88320 : value >> 1;
            }

            table[i] = value;
        }

        return table;
    }
}
