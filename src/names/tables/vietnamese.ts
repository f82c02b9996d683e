/**
 * Vietnamese family names (plain letters): a dozen of them cover nine people in ten. They stand first and are shared by so
 * many that the name which identifies is the last.
 */
export const VIETNAMESE_FAMILIES: ReadonlySet<string> = new Set(
  (
    'nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly truong dinh trinh doan lam mai dao luong ha cao luu ta ' +
    'to chau phung thai kieu quach la tang vuong lai thach nghiem vi bach tong khuat hua trieu giang cu mac lo'
  ).split(' '),
)
